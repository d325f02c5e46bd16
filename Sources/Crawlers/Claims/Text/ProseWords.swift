// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Frequent little words, by which prose in Latin letters shows its language.
struct ProseWords: Sendable {
  /// Places in ``codes`` of the languages that a word belongs to, by its bytes in one number; -1 for
  /// one that is read.
  private var languages = WordTable()
  private var codes: [String] = []

  /// - Parameters:
  ///   - common: words of the languages that are read
  ///   - unread: words of other languages, by their ISO 639-1 codes; those that are common count for
  ///     none of them
  init(common: [String], unread: [[String: [String]]]) {
    let all = unread.reduce(into: [:]) { $0.merge($1) { first, second in first + second } }
    codes = all.keys.sorted()
    var found: [UInt64: [Int]] = [:]
    for (index, code) in codes.enumerated() {
      for key in Set((all[code] ?? []).map(Self.key)) { found[key, default: []].append(index) }
    }
    for word in common { found[Self.key(word)] = [-1] }
    languages = WordTable(found)
  }

  /// Words counted by language.
  struct Tally {
    fileprivate(set) var all = 0
    fileprivate var read = 0
    fileprivate var counts: [Int: Int] = [:]
    fileprivate var codes: [String] = []

    /// Fewer words prove nothing.
    private static let enough = 20
    /// Of a hundred words, how many are little ones at least: of real prose about thirty are.
    private static let share = 12

    /// The language that is not read and that the words are in; nil where they are not, or too few.
    var unread: String? {
      guard all >= Self.enough,
        let most = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }),
        most.value * 100 >= all * Self.share, most.value > 2 * read
      else { return nil }
      return codes[most.key]
    }
  }

  /// Counts the words of `text`.
  func count(_ text: String, into tally: inout Tally) {
    if tally.codes.isEmpty { tally.codes = codes }
    var (key, length): (UInt64, Int) = (0, 0)
    for byte in text.utf8 {
      if byte >= 0x80 || TermMatcher.isLatin(byte) {
        key = key << 8 | UInt64(byte < 0x80 ? byte | 0x20 : byte)
        length += 1
      } else if length > 0 {
        note(key, length, in: &tally)
        (key, length) = (0, 0)
      }
    }
    if length > 0 { note(key, length, in: &tally) }
  }

  private func note(_ key: UInt64, _ length: Int, in tally: inout Tally) {
    tally.all += 1
    guard length <= Self.longest else { return }
    for language in languages[key] {
      if language < 0 { tally.read += 1 } else { tally.counts[language, default: 0] += 1 }
    }
  }

  /// Bytes of the longest little word: what one number holds.
  private static let longest = 8

  private static func key(_ word: String) -> UInt64 {
    word.lowercased().utf8.prefix(longest).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
