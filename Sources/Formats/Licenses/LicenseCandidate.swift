// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A license that may stand at a place of a text, with what speaks for it.
struct LicenseCandidate {
  let fingerprint: LicenseFingerprint
  let chain: [LicenseChain.Hit]
  let words: Range<Int>
  private(set) var additions: [LicenseMatch.Addition] = []
  private(set) var missing = 0

  /// Nil when nothing of it stands in the text.
  init?(_ fingerprint: LicenseFingerprint, _ hits: [LicenseChain.Hit], textCount: Int) {
    let chain = LicenseChain(hits, of: fingerprint).hits
    guard let first = chain.first, let last = chain.last else { return nil }
    self.fingerprint = fingerprint
    self.chain = chain
    words = Self.words(first, last, fingerprint, textCount)
    for (before, after) in zip(chain, chain.dropFirst()) { weigh(before, after) }
  }

  /// From the first hit to the last, and over the ends of the license where no mark is missing.
  private static func words(
    _ first: LicenseChain.Hit,
    _ last: LicenseChain.Hit,
    _ fingerprint: LicenseFingerprint,
    _ textCount: Int
  ) -> Range<Int> {
    let head = first.mark == 0 ? fingerprint.marks[first.mark].place : 0
    let isEnd = last.mark == fingerprint.marks.count - 1
    let tail = isEnd ? fingerprint.count - fingerprint.marks[last.mark].place : Shingles.length
    return max(0, first.place - head)..<min(textCount, last.place + tail)
  }

  /// Counts the words between two hits that the license has less, or more.
  private mutating func weigh(_ before: LicenseChain.Hit, _ after: LicenseChain.Hit) {
    let marks = fingerprint.marks
    let own = marks[after.mark].place - marks[before.mark].place
    let surplus = after.place - before.place - own
    let isLoose = marks[(before.mark + 1)...after.mark].contains(where: \.isLoose)
    let room = isLoose ? Self.room : 0
    if surplus > room {
      let start = min(before.place + Shingles.length, after.place)
      additions.append(.init(count: surplus - room, words: start..<after.place))
    } else if surplus < 0, !isLoose {
      missing -= surplus
    }
  }

  /// How many words more than the license's own copy anybody may fill in where words vary.
  private static let room = 20

  var contained: Double { Double(chain.count) / Double(fingerprint.marks.count) }
  /// The words that it shares with the text.
  var common: Double { contained * Double(fingerprint.count) }
  var similarity: Double { 2 * common / Double(fingerprint.count + max(words.count, Int(common))) }
  /// What it explains, less what it leaves unexplained: the words that it lacks, and those added.
  var score: Double {
    2 * common - Double(fingerprint.count) - Double(additions.reduce(0) { $0 + $1.count })
  }

  /// As it is told.
  func match(twins: [String], isExact: Bool = false) -> LicenseMatch {
    LicenseMatch(
      ids: fingerprint.ids,
      kind: fingerprint.kind,
      isExact: isExact,
      contained: Int(contained * 1000),
      similarity: Int(similarity * 1000),
      words: words,
      additions: additions,
      missing: missing,
      twins: twins
    )
  }
}
