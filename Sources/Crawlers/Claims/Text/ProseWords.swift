// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Frequent little words, by which prose in Latin letters shows its language.
struct ProseWords: Sendable {
  /// By the bytes of a word in one number: a bit for each place in ``codes`` of its languages, and
  /// ``read`` for one that is read.
  private var languages = WordTable()
  private var codes: [String] = []
  /// The place of all languages that are read; the others have those before it.
  private static let read = 63

  /// - Parameters:
  ///   - common: words of the languages that are read
  ///   - unread: words of other languages, by their ISO 639-1 codes; those that are common count for
  ///     none of them
  init(common: [String], unread: [[String: [String]]]) {
    let all = unread.reduce(into: [:]) { $0.merge($1) { first, second in first + second } }
    codes = Array(all.keys.sorted().prefix(Self.read))
    var found: [UInt64: UInt64] = [:]
    for (index, code) in codes.enumerated() {
      for word in all[code] ?? [] { found[Self.key(word), default: 0] |= 1 << UInt64(index) }
    }
    for word in common { found[Self.key(word)] = 1 << UInt64(Self.read) }
    languages = WordTable(found)
  }

  /// Words counted by language.
  struct Tally {
    fileprivate(set) var all = 0
    /// By place.
    fileprivate var counts = [Int](repeating: 0, count: ProseWords.read + 1)
    fileprivate var codes: [String] = []

    /// Fewer words prove nothing.
    private static let enough = 20
    /// Of a hundred words, how many are little ones at least: of real prose about thirty are.
    private static let share = 12

    /// The language that is not read and that the words are in; nil where they are not, or too few.
    var unread: String? {
      guard all >= Self.enough,
        let place = codes.indices.max(by: { (counts[$0], -$0) < (counts[$1], -$1) })
      else { return nil }
      let most = counts[place]
      let isMost = most * 100 >= all * Self.share && most > 2 * counts[ProseWords.read]
      return isMost ? codes[place] : nil
    }
  }

  /// Counts the words of `text`.
  func count(_ text: String, into tally: inout Tally) {
    if tally.codes.isEmpty { tally.codes = codes }
    var text = text
    text.withUTF8 { bytes in
      var (key, length): (UInt64, Int) = (0, 0)
      for byte in bytes {
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
  }

  private func note(_ key: UInt64, _ length: Int, in tally: inout Tally) {
    tally.all += 1
    guard length <= Self.longest else { return }
    var found = languages[key]
    while found != 0 {
      tally.counts[found.trailingZeroBitCount] += 1
      found &= found - 1
    }
  }

  /// Bytes of the longest little word: what one number holds.
  private static let longest = 8

  private static func key(_ word: String) -> UInt64 {
    word.lowercased().utf8.prefix(longest).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
