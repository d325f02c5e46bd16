// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Badge {
  /// The most characters of a label.
  public static let longestLabel = 60

  /// Whether `text` calls something open source, in whatever spelling; "not open source" does not.
  package static func claimsOpenSource(_ text: String) -> Bool {
    let figures: [Character: Character] = ["0": "o", "3": "e", "5": "s", "$": "s"]
    let letters = String(text.skeleton.map { figures[$0] ?? $0 }.filter(\.isLetter))
    let denials = ["notopensource", "notanopensource", "nonopensource"]
    return denials.reduce(letters) { $0.replacing($1, with: "") }.contains("opensource")
  }

  /// Whether `text` speaks of what a badge of Candor's says: of openness, of how many criteria are
  /// published, of open source, or of Candor.
  package static func speaks(_ text: String) -> Bool {
    let words = text.skeleton
    return words.contains("openness") || counts(words) || claimsOpenSource(text)
      || words.split { !$0.isLetter && !$0.isNumber }.contains("candor")
  }

  /// Whether "3/5 published" stands in `words`, whatever the numbers.
  private static func counts(_ words: String) -> Bool {
    words.ranges(of: "published").contains { place in
      let before = words[..<place.lowerBound].suffix(20).filter { $0 != " " }
      let all = before.reversed().prefix { $0.isNumber }
      let rest = before.dropLast(all.count)
      return !all.isEmpty && rest.last == "/" && rest.dropLast().last?.isNumber == true
    }
  }
}
