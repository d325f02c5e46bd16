// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A tag as nearly all cards write them: a name, and attributes with a value or none.
struct PlainTag {
  /// The first eight bytes of its name in lower case, see ``HTMLRole/key(_:)``.
  private(set) var name: UInt64 = 0
  private(set) var isEnd = false
  private(set) var isSelfClosing = false
  /// The index behind its ">".
  private(set) var end = 0
  private let html: UnsafeBufferPointer<UInt8>
  private var attributes: [(name: Range<Int>, value: Range<Int>)] = []

  /// Reads the tag that begins at `start`, where a "<" is; nil for anything out of the ordinary.
  init?(_ html: UnsafeBufferPointer<UInt8>, at start: Int) {
    self.html = html
    var index = start + 1
    if index < html.count, html[index] == UInt8(ascii: "/") {
      isEnd = true
      index += 1
    }
    guard readName(&index), readAttributes(&index) else { return nil }
    end = index
  }

  private mutating func readName(_ index: inout Int) -> Bool {
    let start = index
    while index < html.count, TermMatcher.isWord(html[index]) {
      name = index - start < 8 ? name << 8 | UInt64(Self.lowered(html[index])) : name
      index += 1
    }
    guard index > start, index < html.count, BareAddress.isLetter(html[start]) else { return false }
    return html[index] <= 0x20 || html[index] == 0x3E || html[index] == 0x2F
  }

  private mutating func readAttributes(_ index: inout Int) -> Bool {
    while index < html.count, attributes.count <= 20 {
      switch html[index] {
      case 0x00...0x20: index += 1
      case UInt8(ascii: ">"):
        index += 1
        return true
      case UInt8(ascii: "/"):
        isSelfClosing = true
        index += 1
        guard index < html.count, html[index] == UInt8(ascii: ">") else { return false }
      default: guard readAttribute(&index) else { return false }
      }
    }
    return false
  }

  private mutating func readAttribute(_ index: inout Int) -> Bool {
    let start = index
    while index < html.count, TermMatcher.isWord(html[index]) || html[index] == 0x2D { index += 1 }
    guard index > start, index < html.count, !isEnd else { return false }
    let name = start..<index
    guard html[index] == UInt8(ascii: "=") else {
      attributes.append((name, index..<index))
      return true
    }
    index += 1
    guard index < html.count else { return false }
    let quote = html[index]
    guard quote == 0x22 || quote == 0x27 else { return readUnquoted(name, &index) }
    let first = index + 1
    index = first
    while index < html.count, html[index] != quote { index += 1 }
    guard index < html.count else { return false }
    attributes.append((name, first..<index))
    index += 1
    return index < html.count
      && (html[index] <= 0x20 || html[index] == 0x3E || html[index] == 0x2F)
  }

  /// A value without quotes goes on to white space or the tag's end; "/" is part of it.
  private mutating func readUnquoted(_ name: Range<Int>, _ index: inout Int) -> Bool {
    let first = index
    while index < html.count, html[index] > 0x20, html[index] != 0x3E {
      guard html[index] != 0x22, html[index] != 0x27, html[index] != 0x3C else { return false }
      index += 1
    }
    attributes.append((name, first..<index))
    return index > first && index < html.count
  }

  /// Whether an attribute may keep it, or what is in it, from being seen.
  var mayBeHidden: Bool {
    attributes.contains { name, value in
      if isName(name, "hidden") || isName(name, "bgcolor") { return true }
      let text = html[value]
      if isName(name, "color") {
        return HTMLColor(String(decoding: text, as: UTF8.self))?.vanishes(before: .white) ?? false
      }
      guard isName(name, "style") else { return false }
      return text.contains(UInt8(ascii: "&")) || text.contains(UInt8(ascii: "\\"))
        || HTMLStyle(String(decoding: text, as: UTF8.self)).mayHide
    }
  }

  /// Whether the values that a card is told of hold no entity but the commonest.
  var isDecodable: Bool {
    attributes.allSatisfy { name, value in
      !(isName(name, "href") || isName(name, "src") || isName(name, "alt"))
        || PlainEntities.areKnown(in: html, value)
    }
  }

  /// An attribute's value, entities decoded; nil when it is not there.
  subscript(attribute: String) -> String? {
    guard let (_, value) = attributes.first(where: { isName($0.name, attribute) }) else {
      return nil
    }
    return String(decoding: PlainEntities.decoded(html, value), as: UTF8.self)
  }

  private func isName(_ range: Range<Int>, _ name: String) -> Bool {
    range.count == name.utf8.count
      && zip(html[range], name.utf8).allSatisfy { Self.lowered($0) == $1 }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
