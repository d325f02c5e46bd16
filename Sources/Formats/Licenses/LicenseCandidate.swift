// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A license that may stand at a place of a text, with what speaks for it.
struct LicenseCandidate {
  let sighting: Sighting
  let chain: [LicenseChain.Hit]
  let words: Range<Int>
  private(set) var additions: [LicenseMatch.Addition] = []
  private(set) var missing = 0
  /// How many words of the license are not seen.
  private var lost = 0
  /// How many words that may be left out are.
  private var absent = 0

  /// Nil when nothing of it stands in the text.
  init?(_ sighting: Sighting, _ hits: [LicenseChain.Hit]) {
    let chain = LicenseChain(hits, of: sighting.fingerprint).hits
    guard let first = chain.first, let last = chain.last else { return nil }
    self.sighting = sighting
    self.chain = chain
    words = Self.words(first, last, sighting.fingerprint, sighting.textCount)
    weighEnds(first, last)
    for (before, after) in zip(chain, chain.dropFirst()) { weigh(before, after) }
  }

  private var fingerprint: LicenseFingerprint { sighting.fingerprint }

  /// From the first hit to the last, and over the ends of the license where no mark is missing, or
  /// where the text has no more words than the license has there: those stand in its words' stead.
  private static func words(
    _ first: LicenseChain.Hit,
    _ last: LicenseChain.Hit,
    _ fingerprint: LicenseFingerprint,
    _ textCount: Int
  ) -> Range<Int> {
    let head = fingerprint.marks[first.mark].place
    let tail = fingerprint.count - fingerprint.marks[last.mark].place
    let start = first.mark == 0 || first.place <= head ? first.place - head : first.place
    let isEnd = last.mark == fingerprint.marks.count - 1 || textCount - last.place <= tail
    let end = last.place + (isEnd ? tail : Shingles.length)
    return max(0, start)..<min(textCount, end)
  }

  /// Counts the words before the first hit and after the last.
  private mutating func weighEnds(_ first: LicenseChain.Hit, _ last: LicenseChain.Hit) {
    let marks = fingerprint.marks
    let ends = [marks[..<first.mark], marks[(last.mark + 1)...]]
    for end in ends {
      lost += words(of: end.count { !$0.isOptional })
      absent += end.contains(where: \.isOptional) ? end.reduce(0) { $0 + $1.optional } : 0
    }
  }

  /// Counts the words between two hits that the license has less, or more, or others.
  private mutating func weigh(_ before: LicenseChain.Hit, _ after: LicenseChain.Hit) {
    let gap = Gap(fingerprint.marks, before, after)
    if gap.surplus > 0 {
      let start = min(before.place + Shingles.length, after.place)
      additions.append(.init(count: gap.surplus, words: start..<after.place))
    }
    missing += gap.deficit
    absent += gap.absent
    lost += max(gap.deficit, stretch(of: gap.required))
  }

  /// How many words of the license are not seen where `marks` marks in a row are not: a changed word
  /// takes with it every run that holds it.
  private func stretch(of marks: Int) -> Int {
    marks > 0 ? max(1, words(of: marks) - Shingles.length + 1) : 0
  }

  /// How many words `marks` marks in a row stand for.
  private func words(of marks: Int) -> Int {
    marks * fingerprint.count / fingerprint.marks.count
  }

  /// How many words the license has here.
  private var count: Int { max(1, fingerprint.count - absent) }
  /// The words that it shares with the text.
  private var common: Int { max(0, count - lost) }
  var contained: Double { Double(common) / Double(count) }
  var similarity: Double { 2 * Double(common) / Double(count + max(words.count, common)) }
  /// The words of the text that it explains, less those that it leaves unexplained and those that it
  /// lacks.
  var score: Int {
    let added = additions.reduce(0) { $0 + $1.count }
    return min(common, words.count - added) - lost - added
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
