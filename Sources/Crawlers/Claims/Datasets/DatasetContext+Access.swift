// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension DatasetContext {
  struct Access {
    var claim: Claim
    var standing: Standing
    var polarity: Polarity
    var says: String
  }

  /// What is said of whether the data can be had; nil when nothing is.
  var access: Access? {
    guard let data = sentence.hits.first(where: { Self.dataWords.contains($0.concept) }) else {
      return nil
    }
    if let denial = denial(of: data) { return denial }
    guard isOfTraining, let release = sentence.first(.release),
      scope.polarity(at: release.range.lowerBound) == .future
    else { return nil }
    return Access(
      claim: .vague,
      standing: .promised,
      polarity: .future,
      says: "the data is promised for later"
    )
  }

  /// "proprietary web data", "the data is proprietary".
  private func isOf(_ data: TermHit, _ mark: TermHit) -> Bool {
    data.range.lowerBound >= mark.range.upperBound
      ? data.range.lowerBound - mark.range.upperBound < 35
      : mark.range.lowerBound - data.range.upperBound < 15
  }

  private var isOfTraining: Bool {
    isTraining || sentence.concepts.containsAny(ConceptSet([.training, .trainingData]))
  }

  private func denial(of data: TermHit) -> Access? {
    let denied = Access(
      claim: .denied,
      standing: .denied,
      polarity: .negated,
      says: "the card says that the data is not published"
    )
    if let mark = sentence.first(.privately), isOfTraining,
      scope.polarity(at: mark.range.lowerBound) != .negated,
      sentence.hits.contains(where: { Self.dataWords.contains($0.concept) && isOf($0, mark) })
    {
      return denied
    }
    let isMeant = sentence.hits.contains {
      Self.dataWords.contains($0.concept)
        && scope.polarity(at: $0.range.lowerBound) == .negated
    }
    guard let release = sentence.first(.release),
      isMeant || data.range.upperBound <= release.range.lowerBound,
      release.range.lowerBound != data.range.lowerBound,
      scope.polarity(at: release.range.lowerBound) == .negated,
      isOfTraining, scope.polarity(at: release.range.lowerBound, reach: 30) == .negated
    else { return nil }
    return denied
  }
}
