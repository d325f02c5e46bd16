// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Blanks comments and strings out of a text, in one pass.
struct Blanker {
  private let bytes: [UInt8]
  private let quoting: Quoting
  private(set) var spoken: [UInt8]
  private(set) var code: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8], _ quoting: Quoting) {
    self.bytes = bytes
    self.quoting = quoting
    spoken = bytes
    code = bytes
  }

  mutating func run() {
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "#") where quoting.hashes && mayOpenComment: comment(until: .newline)
      case UInt8(ascii: "/") where quoting.slashes && follows(UInt8(ascii: "/")):
        comment(until: .newline)
      case UInt8(ascii: "/") where quoting.slashes && follows(UInt8(ascii: "*")): blockComment()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): string(quote: bytes[place])
      case UInt8(ascii: "\\"): place += 2
      default: place += 1
      }
    }
  }

  private func follows(_ byte: UInt8) -> Bool {
    place + 1 < bytes.count && bytes[place + 1] == byte
  }

  private func isTriple(_ quote: UInt8) -> Bool {
    place + 2 < bytes.count && bytes[place] == quote && bytes[place + 1] == quote
      && bytes[place + 2] == quote
  }

  private var mayOpenComment: Bool {
    guard quoting.afterBlank, place > 0 else { return true }
    return bytes[place - 1] <= .blank
  }

  private mutating func comment(until end: UInt8) {
    while place < bytes.count, bytes[place] != end { blankByte() }
  }

  private mutating func blockComment() {
    blankByte()
    blankByte()
    while place < bytes.count {
      let closes = bytes[place] == UInt8(ascii: "*") && follows(UInt8(ascii: "/"))
      blankByte()
      guard closes else { continue }
      return blankByte()
    }
  }

  private mutating func string(quote: UInt8) {
    if quoting.tripled, isTriple(quote) { return tripled(quote) }
    // An apostrophe inside a word of a plain value opens no string.
    if quoting.afterBlank, place > 0, TermMatcher.isWord(bytes[place - 1]) { return place += 1 }
    let (start, rest) = (place, place + 1)
    place = rest
    while place < bytes.count, bytes[place] != quote {
      if bytes[place] == .newline, !quoting.spansLines { return }
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(place, bytes.count)
    if !quoting.keepsStrings, rest < end {
      for index in rest..<end where bytes[index] != .newline { code[index] = .blank }
    }
    place = max(end, start) + 1
  }

  /// A string of several lines: documentation, or text for a model.
  private mutating func tripled(_ quote: UInt8) {
    for _ in 0..<3 { blankByte() }
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "\\") {
        blankByte()
        if place < bytes.count { blankByte() }
      } else if isTriple(quote) {
        for _ in 0..<3 { blankByte() }
        return
      } else {
        blankByte()
      }
    }
  }

  private mutating func blankByte() {
    guard place < bytes.count else { return }
    if bytes[place] != .newline { (spoken[place], code[place]) = (.blank, .blank) }
    place += 1
  }
}
