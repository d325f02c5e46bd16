// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension DatasetContext {
  private static let limiting = ConceptSet([.limit, .inclusion, .portion, .mixture])

  /// Whether the sentence says that what it discloses is a part only.
  ///
  /// `named` are the places of the data that it names or links.
  func isLimited(_ named: [Range<Int>], in text: ReadText) -> Bool {
    guard sentence.about.containsAny(Self.limiting),
      !DatasetReading.boilerplate.contains(sentence.role ?? .description)
    else { return false }
    if saysMore(in: text) { return true }
    // A row of a table describes one of several.
    return !isRow(in: text) && (includes(named) || isPortion(named) || isMixed(named, in: text))
  }

  private func isAffirmed(_ hit: TermHit) -> Bool {
    scope.polarity(at: hit.range.lowerBound) != .negated
  }

  /// "D, among others": there is more beside the data.
  ///
  /// "No other data was used" limits nothing.
  private func saysMore(in text: ReadText) -> Bool {
    guard sentence.concepts.contains(.limit), tellsTraining(in: text) else { return false }
    let data =
      sentence.hits.filter { Self.dataWords.contains($0.concept) }.map(\.range)
      + sentence.links.map(\.range)
    return sentence.hits.contains { hit in
      hit.concept == .limit && isAffirmed(hit) && data.contains { hit.gap(to: $0) <= 60 }
    }
  }

  /// Whether it is about what the model learned from.
  private func tellsTraining(in text: ReadText) -> Bool {
    if trigger != nil || sentence.role == .trainingData { return true }
    return !isRow(in: text) && isTraining && sentence.about.containsAny(Self.wholeWords)
  }

  private func isRow(in text: ReadText) -> Bool {
    if case .table = text.document.blocks[sentence.block].kind { true } else { false }
  }

  /// Bytes between "including" and what is included.
  private static let inclusionReach = 100

  /// "The training data includes D", "trained on web pages, such as D".
  ///
  /// What is included in data that is itself named says more of it, and limits nothing.
  private func includes(_ named: [Range<Int>]) -> Bool {
    if sentence.announced.contains(.inclusion), sentence.announced.containsAny(Self.wholeWords) {
      return !named.isEmpty
    }
    return sentence.hits.contains { hit in
      guard hit.concept == .inclusion, isAffirmed(hit), let whole = whole(before: hit),
        isOfTraining(whole),
        !named.contains(where: { isNamed($0, before: hit, behind: whole) })
      else { return false }
      return named.contains {
        (0...Self.inclusionReach).contains($0.lowerBound - hit.range.upperBound)
      }
    }
  }

  /// Whether it is the data of the training that is spoken of, and not what some named data holds.
  private func isOfTraining(_ whole: TermHit) -> Bool {
    if whole.concept == .trainingData { return true }
    let kinds: [Concept] = [.trainedOn, .usedIn, .by, .data, .dataset]
    guard let trigger, !isOfTokenizer, kinds.contains(whole.concept) else { return false }
    return trigger.concept == .usedIn || trigger.range.lowerBound <= whole.range.lowerBound
  }

  private var isOfTokenizer: Bool {
    sentence.hits.contains { hit in
      hit.concept == .tokenizer
        && trigger.map { hit.range.upperBound <= $0.range.lowerBound } ?? false
    }
  }

  private static let wholeWords = ConceptSet([.trainedOn, .usedIn, .trainingData])
  private static let evaluated = ConceptSet([
    .evaluation, .evaluationData, .evaluationCode, .benchmark, .harness, .results, .code,
    .trainingCode, .framework, .library, .hardware,
  ])

  /// What a list of some things is a list of: the nearest word before it for data or for what else
  /// a card lists.
  private func whole(before hit: TermHit) -> TermHit? {
    let kinds = Self.dataWords.union(Self.wholeWords).union(Self.evaluated)
    let nearest = sentence.hits.last {
      kinds.contains($0.concept) && $0.range.upperBound <= hit.range.lowerBound
    }
    guard let nearest, nearest.concept == .data || nearest.concept == .dataset else {
      return nearest
    }
    // "Data" is a word of "training data", too.
    return sentence.hits.first {
      $0.concept == .trainingData && $0.range.overlaps(nearest.range)
    } ?? nearest
  }

  /// "trained on [D], including its letters": a name right before.
  private func isNamed(_ name: Range<Int>, before hit: TermHit, behind whole: TermHit) -> Bool {
    (0...12).contains(hit.range.lowerBound - name.upperBound)
      && !(whole.concept == .trainedOn && name.lowerBound < whole.range.lowerBound)
  }

  /// "D is part of the training data", "we release a part of the data".
  ///
  /// A training on a part of what is given is none.
  private func isPortion(_ named: [Range<Int>]) -> Bool {
    sentence.hits.contains { hit in
      guard hit.concept == .portion, isAffirmed(hit), !isLearned(hit),
        let whole = sentence.hits.first(where: { isWhole($0, of: hit) })
      else { return false }
      let isReleased = sentence.concepts.contains(.release)
      return whole.concept == .trainingData ? !named.isEmpty || isReleased : isReleased
    }
  }

  private static let wholes = ConceptSet([.trainingData, .data, .dataset])

  private func isWhole(_ data: TermHit, of portion: TermHit) -> Bool {
    Self.wholes.contains(data.concept)
      && (0...25).contains(data.range.lowerBound - portion.range.upperBound)
  }

  private func isLearned(_ hit: TermHit) -> Bool {
    sentence.hits.contains {
      $0.concept == .trainedOn && $0.range.upperBound <= hit.range.lowerBound
    }
  }

  /// "a mix of web pages and [D]": what is blended is described before any of it is named.
  private func isMixed(_ named: [Range<Int>], in text: ReadText) -> Bool {
    sentence.hits.contains { mixture in
      guard mixture.concept == .mixture, isAffirmed(mixture), isLearned(from: mixture) else {
        return false
      }
      let start = mixture.range.upperBound
      guard let first = named.map(\.lowerBound).filter({ $0 >= start }).min(),
        first - start <= Self.inclusionReach
      else { return false }
      let described = sentence.hits.last {
        ($0.concept == .data || $0.concept == .trainingData || $0.concept == .dataset)
          && $0.range.lowerBound >= start && $0.range.upperBound <= first
      }
      guard let described else { return false }
      return !introduces(described, first, in: text)
    }
  }

  /// "trained on a large mix of", "the training data is a mix of".
  private func isLearned(from mixture: TermHit) -> Bool {
    sentence.hits.contains {
      ($0 == trigger || $0.concept == .trainingData)
        && (0...40).contains(mixture.range.lowerBound - $0.range.upperBound)
    }
  }

  /// Whether data is what is named next: "datasets: D", "datasets (D", "the datasets D".
  private func introduces(_ data: TermHit, _ name: Int, in text: ReadText) -> Bool {
    let bytes = text.document.blocks[sentence.block].text.utf8.dropFirst(data.range.upperBound)
    let between = bytes.prefix(name - data.range.upperBound)
    if between.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "(") }) {
      return true
    }
    return data.concept == .dataset && between.count <= 3
  }
}
