// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The name before a word such as "dataset".
enum ProperName {
  /// The identifier or capitalised words right before `range`; nil when the word there is common.
  static func before(
    _ range: Range<Int>,
    in bytes: ArraySlice<UInt8>,
    plain: Set<String>
  ) -> String? {
    let head = bytes[bytes.startIndex..<max(bytes.startIndex, range.lowerBound)]
    let text = String(decoding: head.suffix(80), as: UTF8.self)
    guard text.last == " " else { return nil }
    let words = text.split(separator: " ")
    guard let word = words.last.map(String.init) else { return nil }
    if let edition = edition(words.suffix(2)) { return edition }
    let bare = word.filter { $0.isLetter || $0.isNumber || "-_./+".contains($0) }
    guard bare.count >= 3, !isPlain(bare, plain), isName(bare) else { return nil }
    return bare
  }

  /// "VLSP 2018": a year behind an abbreviation.
  private static func edition(_ words: ArraySlice<Substring>) -> String? {
    guard words.count == 2, let name = words.first, let year = words.last, year.count == 4,
      year.allSatisfy(\.isWholeNumber), name.filter(\.isUppercase).count >= 2
    else { return nil }
    return "\(name) \(year)"
  }

  /// "English", "Chinese-English".
  private static func isPlain(_ word: String, _ plain: Set<String>) -> Bool {
    let parts = [word.lowercased()] + word.lowercased().split(separator: "-").map(String.init)
    return plain.contains(parts[0]) || parts.dropFirst().allSatisfy(plain.contains)
  }

  private static func isName(_ word: String) -> Bool {
    guard let first = word.first else { return false }
    if word.contains("_") || word.contains("/") { return word.contains { $0.isLetter } }
    let capitals = word.filter(\.isUppercase).count
    guard !word.contains("-") || capitals >= 2 || word.contains(where: \.isNumber) else {
      return false
    }
    return first.isUppercase || (capitals > 0 && first.isLetter)
  }
}
