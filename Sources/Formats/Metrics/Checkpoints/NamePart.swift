// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A part of a name: letters, a number behind them, and letters behind the number.
///
/// `step1000`, `tokens`, `294B` and `v1.0` are parts; what stands between them is no letter or digit.
struct NamePart: Sendable, Hashable {
  enum Limit {
    /// How many bytes a name may have: Git allows more, and nobody uses them.
    static let name = 500
  }

  /// In lower case.
  private(set) var word: String
  private(set) var digits: String
  /// In lower case.
  private(set) var suffix: String

  private init(_ text: ArraySlice<UInt8>) {
    let word = text.prefix { !$0.isDigit }
    let digits = text[word.endIndex...].prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
    self.word = String(text: word)
    self.digits = String(text: digits)
    suffix = String(text: text[digits.endIndex...])
  }

  /// The parts of `name`; none of one without a number, or too long to be meant.
  static func parts(of name: String) -> [NamePart] {
    guard name.utf8.count <= Limit.name, name.utf8.contains(where: \.isDigit) else { return [] }
    let bytes = name.utf8.map(\.lowercased)
    return bytes.indices.split { index in !isOfPart(bytes, index) }
      .map { NamePart(bytes[$0.startIndex..<$0.endIndex]) }
  }

  /// A dot between digits belongs to a number; any other separates.
  private static func isOfPart(_ bytes: [UInt8], _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte.isLetter || byte.isDigit || byte >= 0x80 { return true }
    return byte == UInt8(ascii: ".") && bytes.indices.contains(index - 1)
      && bytes.indices.contains(index + 1) && bytes[index - 1].isDigit && bytes[index + 1].isDigit
  }

  /// The number, which `units` behind it multiply; nil without one, with a fraction that is left, or
  /// with other letters behind it.
  func count(in units: [String: Double]) -> Int? {
    guard let factor = suffix.isEmpty ? 1 : units[suffix] else { return nil }
    guard digits.utf8.count <= 18, let number = Double(digits) else { return nil }
    let (count, whole) = (number * factor, (number * factor).rounded())
    // 10.07 billion are whole but for the last bit.
    return abs(count - whole) < 0.001 ? Int(exactly: whole) : nil
  }
}
