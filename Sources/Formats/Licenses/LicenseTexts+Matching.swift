// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension LicenseTexts {
  /// The least share of a license's marks, in thousandths, that makes it a match.
  ///
  /// See `Rules/README.md`, "License texts", for what was measured.
  package static let least = 700
  /// The most licenses that are looked for in one file.
  private static let mostMatches = 24

  /// The licenses that a text holds, in the order in which they stand there.
  package func read(_ words: LicenseWords) -> LicenseReading {
    if let match = exact(words) {
      return LicenseReading(matches: [match], count: words.count, others: [])
    }
    let text = Shingles(words)
    var found = fingerprints.compactMap { Sighting($0, in: text)?.candidate(outside: []) }
    var (matches, taken) = ([LicenseMatch](), [Range<Int>]())
    while matches.count < Self.mostMatches, let best = found.max(by: { $0.score < $1.score }) {
      matches.append(best.match(twins: Self.twins(of: best, among: found)))
      taken.append(best.words)
      found = found.compactMap { candidate in
        guard candidate.words.overlaps(best.words) else { return candidate }
        return candidate.sighting.candidate(outside: taken)
      }
    }
    matches.sort { $0.words.lowerBound < $1.words.lowerBound }
    return LicenseReading(matches: matches, count: words.count, others: words.outside(of: matches))
  }

  private func exact(_ words: LicenseWords) -> LicenseMatch? {
    guard words.count > 0 else { return nil }
    let found = words.digests.lazy.map(texts(withDigest:)).first { !$0.isEmpty }
    guard let found, let text = found.first else { return nil }
    return LicenseMatch(
      ids: Set(found.flatMap(\.ids)).sorted(),
      kind: text.kind,
      isExact: true,
      contained: 1000,
      similarity: 1000,
      words: 0..<words.count,
      additions: [],
      changes: [],
      missing: 0,
      twins: []
    )
  }

  /// Those that explain the same place as well as `best` does.
  private static func twins(of best: LicenseCandidate, among found: [LicenseCandidate])
    -> [String]
  {
    let equal = found.filter { $0.score >= best.score && $0.words.overlaps(best.words) }
    return Array(
      Set(equal.flatMap(\.sighting.fingerprint.ids))
        .subtracting(best.sighting.fingerprint.ids)
    ).sorted()
  }
}

extension LicenseWords {
  /// The runs of words that stand outside of all matches, without a title at the beginning.
  fileprivate func outside(of matches: [LicenseMatch]) -> [LicenseMatch.Addition] {
    var start = titleCount
    var runs: [LicenseMatch.Addition] = []
    for match in matches {
      if match.words.lowerBound > start { runs.append(.run(start..<match.words.lowerBound)) }
      start = max(start, match.words.upperBound)
    }
    if start < count { runs.append(.run(start..<count)) }
    return runs
  }
}

extension LicenseMatch.Addition {
  fileprivate static func run(_ words: Range<Int>) -> Self {
    Self(count: words.count, words: words)
  }
}
