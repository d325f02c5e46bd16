// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A link of a sentence, as far as the code of one activity goes.
struct CodeLink {
  let link: ReadLink
  let sentence: ReadSentence
  let criterion: CodeCriterion

  var speaks: Bool {
    sentence.about.containsAny(criterion.activity) || sentence.about.contains(criterion.code)
  }

  /// "trained using [a library]": right behind the word for what it was done with.
  var isMeans: Bool {
    sentence.hits.contains { hit in
      guard hit.concept == .means,
        (0...30).contains(link.range.lowerBound - hit.range.upperBound)
      else { return false }
      let between = hit.range.upperBound..<link.range.lowerBound
      return !sentence.links.contains { between.contains($0.range.lowerBound) }
        && !sentence.hits.contains {
          between.contains($0.range.lowerBound) && Self.nouns.contains($0.concept)
        }
    }
  }

  /// What else may have been used, where the link is only its place.
  static let nouns = DatasetContext.dataWords.union(
    ConceptSet([.code, .repository, .trainingCode, .evaluationCode])
  )

  /// "trained on the [Acme](…) cleaned dataset": the link names data, wherever it leads.
  var isCalledData: Bool {
    sentence.hits.contains { hit in
      DatasetContext.dataWords.contains(hit.concept)
        && (link.range.overlaps(hit.range)
          || (0...25).contains(hit.range.lowerBound - link.range.upperBound))
    }
  }

  /// "trained on the [Acme](…)": right behind the words for what it learned from.
  var isLearnedFrom: Bool {
    sentence.hits.contains {
      Self.learning.contains($0.concept)
        && (0...5).contains(link.range.lowerBound - $0.range.upperBound)
    } && sentence.concepts.containsAny(ConceptSet([.trained, .trainedOn]))
  }

  private static let learning = ConceptSet([.trainedOn, .by])

  /// "the [official eval script](…)": the link's own words call it the code, wherever it leads.
  var isCalledCode: Bool {
    sentence.hits.contains { $0.concept == criterion.code && link.range.overlaps($0.range) }
      && isAffirmed
  }

  /// "Training script: https://…": the value of a label.
  var isLabelled: Bool {
    guard let label = sentence.hits.first, label.concept == criterion.code, isAffirmed else {
      return false
    }
    let words = link.range.lowerBound - label.range.upperBound
    return sentence.links.count == 1 && (1...24).contains(words)
      && label.range.lowerBound - sentence.range.lowerBound <= 1
  }

  /// "[This post](…/fine-tune-tiny) is a guide to fine-tuning": a page that shows how, by its address
  /// and by the words around it.
  var isGuide: Bool {
    link.says.contains(criterion.code) && sentence.concepts.contains(criterion.code) && isAffirmed
  }

  /// "The data and evaluation scripts can be found [here](a dataset)": its page holds both.
  var holdsCode: Bool {
    guard sentence.links.count == 1, let code = sentence.first(criterion.code) else { return false }
    return code.range.upperBound <= link.range.lowerBound
      && isAffirmed
  }

  var isAffirmed: Bool {
    PolarityScope(sentence).polarity(at: link.link.offset) == .affirmed
  }
}
