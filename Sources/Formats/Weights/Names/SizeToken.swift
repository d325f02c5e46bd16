// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A piece of a name or sentence in which sizes are looked for.
struct SizeToken: Hashable {
  enum Kind: Hashable {
    /// Digits, with at most one point among them.
    case number
    /// Letters, in lower case.
    case word
    /// One other character.
    case mark
  }

  var kind: Kind
  var text: String

  func isWord(_ word: String) -> Bool { kind == .word && text == word }
  func isMark(_ marks: String) -> Bool { kind == .mark && marks.contains(text) }
}

extension SizeToken {
  /// Bytes that are looked at; no name and hardly a sentence is longer.
  static let longest = 4_096

  static func tokens(_ text: some StringProtocol) -> [SizeToken] {
    var rest = Array(text.utf8.prefix(longest))[...]
    var tokens: [SizeToken] = []
    while let first = rest.first {
      let kind = kind(first)
      var length = 1
      switch kind {
      case .number: length = number(rest)
      case .word: length = rest.prefix { self.kind($0) == .word }.count
      case .mark: length = rest.starts(with: "×".utf8) ? 2 : 1
      }
      let text = String(decoding: rest.prefix(length), as: UTF8.self).lowercased()
      let isTimes = text == "×"
      tokens.append(SizeToken(kind: isTimes ? .word : kind, text: isTimes ? "x" : text))
      rest = rest.dropFirst(length)
    }
    return tokens
  }

  private static func kind(_ byte: UInt8) -> Kind {
    switch Unicode.Scalar(byte) {
    case "0"..."9": .number
    case "a"..."z", "A"..."Z": .word
    default: .mark
    }
  }

  /// The length of `7`, `0.5` or `124,439,808`.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    var length = digits(bytes)
    if bytes.dropFirst(length).first == UInt8(ascii: ".") {
      let decimals = digits(bytes.dropFirst(length + 1))
      return decimals == 0 ? length : length + 1 + decimals
    }
    while bytes.dropFirst(length).first == UInt8(ascii: ","),
      digits(bytes.dropFirst(length + 1)) == 3
    {
      length += 4
    }
    return length
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.prefix { kind($0) == .number }.count
  }
}
