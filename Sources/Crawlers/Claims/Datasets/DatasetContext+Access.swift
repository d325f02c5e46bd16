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
    guard sentence.concepts.containsAny(Self.dataWords) else { return nil }
    if let denial { return denial }
    guard isOfTraining, releases.contains(where: isPromise) else { return nil }
    return Access(
      claim: .vague,
      standing: .promised,
      polarity: .future,
      says: "the data is promised for later"
    )
  }

  /// Each word for data, and the word on its release.
  private var releases: [(data: TermHit, release: TermHit)] {
    guard sentence.concepts.contains(.release) else { return [] }
    return sentence.hits.compactMap { data in
      guard Self.dataWords.contains(data.concept),
        let release = sentence.nearest(.release, to: data), !isOfCode(release, after: data)
      else { return nil }
      return (data, release)
    }
  }

  /// "trained on public data; the training code is not released": of the code between the two.
  private func isOfCode(_ release: TermHit, after data: TermHit) -> Bool {
    guard data.range.upperBound <= release.range.lowerBound else { return false }
    let between = data.range.upperBound..<release.range.lowerBound
    return sentence.hits.contains {
      Self.codeWords.contains($0.concept) && between.contains($0.range.lowerBound)
    }
  }

  private static let codeWords = ConceptSet([.code, .trainingCode, .evaluationCode, .repository])

  private func isPromise(_ data: TermHit, _ release: TermHit) -> Bool {
    scope.polarity(at: release.range.lowerBound) == .future
  }

  private var isOfTraining: Bool {
    isTraining || sentence.concepts.containsAny(ConceptSet([.training, .trainingData]))
  }

  private var denial: Access? {
    guard isKept || isOfTraining && (releases.contains(where: isDenied) || isNeither) else {
      return nil
    }
    return Access(
      claim: .denied,
      standing: .denied,
      polarity: .negated,
      says: "the card says that the data is not published"
    )
  }

  /// Whether it denies both: "neither the training data nor the training code are public".
  private var isNeither: Bool {
    sentence.hits.contains { data in
      guard Self.dataWords.contains(data.concept) else { return false }
      return sentence.nearest(.release, to: data).map { sentence.isNeither(data, before: $0) }
        == true
    }
  }

  /// "proprietary web data", "the data is proprietary".
  private var isKept: Bool {
    guard let mark = sentence.first(.privately), isOfTraining,
      scope.polarity(at: mark.range.lowerBound) != .negated
    else { return false }
    return sentence.hits.contains {
      Self.dataWords.contains($0.concept) && sentence.qualifies(mark, $0)
    }
  }

  /// "we do not release the data", "the data is not released".
  private func isDenied(_ data: TermHit, _ release: TermHit) -> Bool {
    let place = release.range.lowerBound
    if sentence.denies(data, behind: release) { return true }
    guard place != data.range.lowerBound,
      scope.polarity(at: place, reach: 30) == .negated
    else { return false }
    return data.range.upperBound <= place
      || scope.polarity(at: data.range.lowerBound) == .negated
  }
}
