// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A license that may stand at a place of a text, with what speaks for it.
struct LicenseCandidate {
  let sighting: Sighting
  let chain: [LicenseChain.Hit]
  private(set) var words: Range<Int>
  private(set) var additions: [LicenseMatch.Addition] = []
  private(set) var changes: [Range<Int>] = []
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
    let marks = sighting.fingerprint.marks
    let (head, tail) = (marks[..<first.mark], marks[(last.mark + 1)...])
    words = first.place..<last.place
    let (before, after) = (lose(head), lose(tail))
    words = start(first, before)..<end(last, after)
    for (before, after) in zip(chain, chain.dropFirst()) { weigh(before, after) }
    if let first = marks.first, head.isEmpty { check(first, words.lowerBound..<chain[0].place) }
    if tail.isEmpty { check(sighting.fingerprint.end, last.place..<words.upperBound) }
  }

  /// Notes an end that has as many words as the license has there, and others.
  private mutating func check(_ mark: LicenseFingerprint.Mark, _ range: Range<Int>) {
    guard mark.loose == 0, mark.optional == 0 else { return }
    if mark.check != LicenseFingerprint.Mark.check(of: sighting.words[range]) {
      changes.append(range)
      lost += 1
    }
  }

  private var fingerprint: LicenseFingerprint { sighting.fingerprint }

  /// Counts the words of an end of which no mark is there, and answers how many are lost; those that
  /// may be left out are not.
  private mutating func lose(_ end: ArraySlice<LicenseFingerprint.Mark>) -> Int {
    let words = words(of: end.count { !$0.isOptional })
    lost += words
    absent += end.contains(where: \.isOptional) ? end.reduce(0) { $0 + $1.optional } : 0
    return words
  }

  /// Where it begins: before the first hit over the words that the license has there, if no mark of
  /// them is missing; or at the beginning of a text that has no more words there than are lost, since
  /// those stand in their stead.
  private func start(_ first: LicenseChain.Hit, _ lost: Int) -> Int {
    let mark = fingerprint.marks[first.mark]
    let before = first.mark > 0 ? fingerprint.marks[first.mark - 1] : nil
    let isNear = before?.isOptional ?? true
    let head = isNear ? mark.place - (before.map { $0.place + mark.optional } ?? 0) : 0
    return first.place <= lost ? 0 : max(0, first.place - max(0, head))
  }

  /// Where it ends, likewise.
  private func end(_ last: LicenseChain.Hit, _ lost: Int) -> Int {
    let place = fingerprint.marks[last.mark].place
    let next = fingerprint.marks[(last.mark + 1)...].first
    let isNear = next?.isOptional ?? true
    let words = (next.map { $0.place - $0.optional } ?? fingerprint.count) - place
    let tail = isNear ? max(Shingles.length, words) : Shingles.length
    let end = min(sighting.textCount, last.place + tail)
    return sighting.textCount - end <= lost ? sighting.textCount : end
  }

  /// Counts the words between two hits that the license has less, or more, or others.
  private mutating func weigh(_ before: LicenseChain.Hit, _ after: LicenseChain.Hit) {
    let gap = Gap(sighting, before, after, lost: stretch)
    if gap.surplus > 0 {
      let start = min(before.place + Shingles.length, after.place)
      additions.append(.init(count: gap.surplus, words: start..<after.place))
    }
    missing += gap.deficit
    absent += gap.absent
    if let changed = gap.changed { changes.append(changed) }
    let unlike = gap.marks > 0 ? stretch(of: gap.marks) : gap.isUnlike ? 1 : 0
    lost += max(gap.deficit, unlike)
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
      changes: changes,
      missing: missing,
      twins: twins
    )
  }
}
