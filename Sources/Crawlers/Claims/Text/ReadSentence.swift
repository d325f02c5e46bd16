// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A sentence, a list item's part or a table's row, with the terms and links in it.
struct ReadSentence: Sendable {
  /// The index of its block in the document.
  var block: Int
  /// Its bytes in the block's text.
  var range: Range<Int>
  var line: Int?
  var section: Int?
  var role: SectionRole?
  /// What stands in it.
  var concepts: ConceptSet
  /// What stands in the words that announce it: "trained on the following datasets:".
  var announced: ConceptSet
  /// What stands in the sentences of its block, itself included.
  var inBlock: ConceptSet
  var hits: [TermHit]
  var links: [ReadLink]

  /// What it is about, by its own words and by those that announce it.
  var about: ConceptSet { concepts.union(announced) }

  func first(_ concept: Concept) -> TermHit? { hits.first { $0.concept == concept } }

  /// The hit of `concept` that belongs to `subject`: the nearest of its clause, else of any other.
  ///
  /// "The data is not published, but the training code is released" releases the code.
  func nearest(_ concept: Concept, to subject: TermHit) -> TermHit? {
    let found = hits.filter { $0.concept == concept }
    guard found.count > 1 else { return found.first }
    let clause = found.filter { !isParted($0, from: subject) }
    return (clause.isEmpty ? found : clause).min { $0.gap(to: subject) < $1.gap(to: subject) }
  }

  /// What the sentence says of giving `subject` to the public, and which way.
  ///
  /// A clause before it says the contrary: "the data is not published, but the training code is",
  /// "we release the weights, but the training code is ours".
  func publication(of subject: TermHit) -> (isTold: Bool, polarity: Polarity) {
    let scope = PolarityScope(self)
    let own = scope.polarity(at: subject.range.lowerBound)
    guard let release = nearest(.release, to: subject) else { return (false, own) }
    let polarity = scope.polarity(at: release.range.lowerBound)
    if polarity == .affirmed, denies(subject, behind: release) { return (true, .negated) }
    let isBefore = release.range.upperBound <= subject.range.lowerBound
    guard isBefore, isParted(release, from: subject) else { return (true, polarity) }
    return (polarity == .negated && own == .affirmed, own)
  }

  /// "We release neither the data nor the code", "we share no data": the denial stands right
  /// behind the word on the release, or opens a clause: "we release the code, but not the data".
  func denies(_ subject: TermHit, behind release: TermHit) -> Bool {
    release.range.upperBound <= subject.range.lowerBound
      && PolarityScope(self).polarity(at: subject.range.lowerBound) == .negated
      && hits.contains {
        $0.concept == .negation && $0.range.upperBound <= subject.range.lowerBound
          && ((0...2).contains($0.range.lowerBound - release.range.upperBound)
            || isOpening($0) && $0.gap(to: subject) <= 8
              && release.range.upperBound <= $0.range.lowerBound)
      }
  }

  private func isOpening(_ negation: TermHit) -> Bool {
    hits.contains {
      $0.concept == .terminator && (0...2).contains(negation.range.lowerBound - $0.range.upperBound)
    }
  }

  /// "Neither the data nor the code … is published": the denial stands right before the subject.
  func isNeither(_ subject: TermHit, before release: TermHit) -> Bool {
    subject.range.upperBound <= release.range.lowerBound && !isParted(release, from: subject)
      && PolarityScope(self).polarity(at: release.range.lowerBound) == .negated
      && hits.contains {
        $0.concept == .negation && (0...5).contains(subject.range.lowerBound - $0.range.upperBound)
      }
  }

  /// Whether a word that ends a clause, such as "but", stands between.
  func isParted(_ hit: TermHit, from other: TermHit) -> Bool {
    let (first, last) = hit.range.lowerBound < other.range.lowerBound ? (hit, other) : (other, hit)
    let between = first.range.lowerBound..<last.range.lowerBound
    return hits.contains {
      $0.concept == .terminator && between.contains($0.range.lowerBound)
    }
  }

  /// Whether `mark` qualifies `subject`: it stands right before it, or closely behind.
  func qualifies(_ mark: TermHit, _ subject: TermHit) -> Bool {
    subject.range.lowerBound >= mark.range.upperBound
      ? subject.range.lowerBound - mark.range.upperBound < 35
      : mark.range.lowerBound - subject.range.upperBound < 15
  }
}
