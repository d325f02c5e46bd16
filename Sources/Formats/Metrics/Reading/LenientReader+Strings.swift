// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension LenientReader {
  /// Reads a text in double or in single quotes, of which the first part is kept.
  mutating func string() -> String? {
    guard let raw = rawString() else { return nil }
    let kept = raw.prefix(Limit.text)
    return String(text: kept.contains(UInt8(ascii: "\\")) ? Self.unescaped(kept)[...] : kept)
  }

  mutating func skipString() { _ = rawString() }

  /// The bytes between the quotes; nil, and the reader stopped, when nothing closes them.
  private mutating func rawString() -> ArraySlice<UInt8>? {
    guard let quote = peek() else { return nil }
    let start = at + 1
    var next = start
    while next < end, bytes[next] != quote {
      next += bytes[next] == UInt8(ascii: "\\") ? 2 : 1
    }
    at = min(next, end)
    guard at < end else {
      fail("no end of a text")
      return nil
    }
    at += 1
    return bytes[start..<next]
  }

  private static func unescaped(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    var (text, rest) = ([UInt8](), raw)
    text.reserveCapacity(raw.count)
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\") { text += escaped(&rest) } else { text.append(byte) }
    }
    return text
  }

  /// The UTF-8 that an escape stands for, its backslash already taken.
  ///
  /// What JSON does not know is kept as written.
  private static func escaped(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
    switch rest.popFirst() {
    case UInt8(ascii: "n"): [0x0A]
    case UInt8(ascii: "t"): [0x09]
    case UInt8(ascii: "r"): [0x0D]
    case UInt8(ascii: "b"): [0x08]
    case UInt8(ascii: "f"): [0x0C]
    case UInt8(ascii: "u"): Array(String(scalar(&rest)).utf8)
    case let other?: [other]
    case nil: []
    }
  }

  /// The character of four digits, or of the eight of a pair of surrogates.
  private static func scalar(_ rest: inout ArraySlice<UInt8>) -> Character {
    guard let high = unit(&rest) else { return "\u{FFFD}" }
    if let scalar = Unicode.Scalar(high) { return Character(scalar) }
    var ahead = rest.dropFirst(2)
    guard rest.starts(with: #"\u"#.utf8), let low = unit(&ahead),
      (0xD800..<0xDC00).contains(high), (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { return "\u{FFFD}" }
    rest = ahead
    return Character(scalar)
  }

  private static func unit(_ rest: inout ArraySlice<UInt8>) -> UInt32? {
    let digits = rest.prefix(4)
    guard digits.count == 4, let unit = UInt32(String(text: digits), radix: 16) else { return nil }
    rest = rest.dropFirst(4)
    return unit
  }
}
