// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Where the marks of one license stand in a text.
struct Sighting {
  let fingerprint: LicenseFingerprint
  /// The words of the text.
  let words: [LicenseWords.Word]
  var textCount: Int { words.count }
  private let hits: [LicenseChain.Hit]

  /// Nil when too few of its marks stand there.
  init?(_ fingerprint: LicenseFingerprint, in text: Shingles) {
    var hits: [LicenseChain.Hit] = []
    var (seen, left) = (0, fingerprint.marks.count { !$0.isOptional })
    let least = (left * LicenseTexts.least + 999) / 1000
    for (mark, value) in fingerprint.marks.enumerated() {
      let places = text.places(of: value.hash)
      if !value.isOptional {
        if !places.isEmpty { seen += 1 }
        left -= 1
      }
      // Most licenses are given up here, after a third of their marks.
      guard seen + left >= least else { return nil }
      hits += places.map { .init(mark: mark, place: $0) }
    }
    self.fingerprint = fingerprint
    words = text.words
    self.hits = hits
  }

  /// The best place of it outside of what is taken; nil when too little of it stands there.
  func candidate(outside taken: [Range<Int>]) -> LicenseCandidate? {
    let free = hits.filter { hit in !taken.contains { $0.contains(hit.place) } }
    guard let candidate = LicenseCandidate(self, free),
      candidate.contained * 1000 >= Double(LicenseTexts.least)
    else { return nil }
    return candidate
  }
}
