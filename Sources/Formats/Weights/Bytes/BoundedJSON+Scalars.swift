// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension BoundedJSON {
  /// A number as written.
  enum Number: Sendable, Hashable {
    case whole(Int)
    /// With a fraction or exponent, or beyond what `Int` holds.
    case other(Double)
  }

  /// Reads a string of at most `longest` bytes as they stand in the file.
  mutating func string(longest: Int) throws(WeightsFault) -> String {
    let start = at
    let raw = try rawString()
    guard raw.count <= longest else {
      at = start
      throw .tooLarge(what: "a JSON string", found: UInt64(raw.count), limit: longest)
    }
    return try text(raw)
  }

  /// Reads a string of any length and gives no more than its first `longest` bytes.
  mutating func head(longest: Int) throws(WeightsFault) -> (text: String, isCut: Bool) {
    let raw = try rawString()
    guard raw.count > longest else { return (try text(raw), false) }
    return (String(decoding: raw.prefix(longest), as: UTF8.self), true)
  }

  mutating func skipString() throws(WeightsFault) { _ = try rawString() }

  /// The bytes between the quotes.
  private mutating func rawString() throws(WeightsFault) -> ArraySlice<UInt8> {
    try expect("\"")
    let start = at
    while at < end {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        at += 1
        return bytes[start..<at - 1]
      case UInt8(ascii: "\\"): at += 2
      case 0..<0x20: throw damaged("a control character in a JSON string")
      default: at += 1
      }
    }
    at = min(at, end)
    throw damaged("a JSON string without an end")
  }

  private func text(_ raw: ArraySlice<UInt8>) throws(WeightsFault) -> String {
    let isPlain = !raw.contains(UInt8(ascii: "\\"))
    let bytes = isPlain ? raw : try unescaped(raw)[...]
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .damaged(what: "a JSON string that is not UTF-8", at: raw.startIndex)
    }
    return text
  }

  private func unescaped(_ raw: ArraySlice<UInt8>) throws(WeightsFault) -> [UInt8] {
    var (result, rest) = ([UInt8](), raw)
    result.reserveCapacity(raw.count)
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        continue
      }
      guard let scalar = Self.escape(&rest) else {
        throw .damaged(what: "a JSON escape that means nothing", at: rest.startIndex)
      }
      result.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
    }
    return result
  }

  /// What stands for an escape, the backslash already taken; nil for an unknown one.
  private static func escape(_ rest: inout ArraySlice<UInt8>) -> Unicode.Scalar? {
    switch rest.popFirst() {
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "t"): "\t"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "u"): unicode(&rest)
    case let byte? where #""\/"#.utf8.contains(byte): Unicode.Scalar(byte)
    default: nil
    }
  }

  /// The scalar of `\uXXXX`, or of a pair of surrogates; a lone one is U+FFFD, as Python's
  /// `ensure_ascii` can write it.
  private static func unicode(_ rest: inout ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard let high = hexadecimal(&rest) else { return nil }
    if let scalar = Unicode.Scalar(high) { return scalar }
    var ahead = rest.dropFirst(2)
    guard high < 0xDC00, rest.starts(with: #"\u"#.utf8), let low = hexadecimal(&ahead),
      (0xDC00...0xDFFF).contains(low)
    else { return "\u{FFFD}" }
    rest = ahead
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private static func hexadecimal(_ rest: inout ArraySlice<UInt8>) -> UInt32? {
    let digits = rest.prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
    else { return nil }
    rest = rest.dropFirst(4)
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}

extension BoundedJSON {
  /// Reads a whole number that is not below zero.
  mutating func count() throws(WeightsFault) -> Int {
    guard case .whole(let count) = try number(), count >= 0 else {
      throw damaged("a number where a count is due")
    }
    return count
  }

  /// Reads any number.
  mutating func number() throws(WeightsFault) -> Number {
    guard kind() == .number else { throw damaged("no JSON number") }
    let raw = run { "+-.eE".utf8.contains($0) || (0x30...0x39).contains($0) }
    if let whole = Int(raw) { return .whole(whole) }
    if raw == "-" {
      _ = try word()
      return .other(-.infinity)
    }
    guard let other = Double(raw) else { throw damaged("a JSON number that is none") }
    return .other(other)
  }

  /// Reads `true`, `false`, `null` or what Python writes beyond JSON; nil for what is no flag.
  mutating func word() throws(WeightsFault) -> Bool? {
    switch run({ Character(Unicode.Scalar($0)).isLetter }) {
    case "true": return true
    case "false": return false
    case "null", "NaN", "Infinity": return nil
    default: throw damaged("a word that is no JSON")
    }
  }

  private mutating func run(_ belongs: (UInt8) -> Bool) -> String {
    let taken = bytes[at..<end].prefix(64).prefix(while: belongs)
    at += taken.count
    return String(decoding: taken, as: UTF8.self)
  }
}
