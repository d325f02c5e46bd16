// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Where the marks of one license stand in a text.
struct Sighting {
  private let fingerprint: LicenseFingerprint
  private let hits: [LicenseChain.Hit]

  /// Nil when too few of its marks stand there.
  init?(_ fingerprint: LicenseFingerprint, in text: Shingles) {
    var hits: [LicenseChain.Hit] = []
    var (seen, left) = (0, fingerprint.marks.count)
    let least = (left * LicenseTexts.least + 999) / 1000
    for (mark, value) in fingerprint.marks.enumerated() {
      let places = text.places(of: value.hash)
      if !places.isEmpty { seen += 1 }
      left -= 1
      // Most licenses are given up here, after a third of their marks.
      guard seen + left >= least else { return nil }
      hits += places.map { .init(mark: mark, place: $0) }
    }
    self.fingerprint = fingerprint
    self.hits = hits
  }

  func hasPlaces(outside taken: [Range<Int>]) -> Bool {
    hits.contains { hit in !taken.contains { $0.contains(hit.place) } }
  }

  /// The best place of it that is not taken yet.
  func candidate(outside taken: [Range<Int>], textCount: Int) -> LicenseCandidate? {
    let free = hits.filter { hit in !taken.contains { $0.contains(hit.place) } }
    return LicenseCandidate(fingerprint, free, textCount: textCount)
  }
}
