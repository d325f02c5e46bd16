// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What a sentence is about, as far as training data goes.
struct DatasetContext {
  let sentence: ReadSentence
  let scope: PolarityScope
  /// "trained on" of this model, affirmed.
  let trigger: TermHit?
  let isTraining: Bool

  static let dataWords = ConceptSet([.data, .dataset, .trainingData, .corpus])
  private static let evaluationWords = ConceptSet([
    .evaluation, .evaluationData, .evaluationCode, .benchmark, .harness,
  ])
  private static let evaluationRoles: [SectionRole] = [
    .evaluation, .evaluationData, .evaluationCode,
  ]
  private static let trainingWords = ConceptSet([.trainedOn, .usedIn, .trainingData])
  private static let dataRoles: [SectionRole] = [.trainingData, .training, .data, .preparation]

  init(_ sentence: ReadSentence) {
    self.sentence = sentence
    let scope = PolarityScope(sentence)
    self.scope = scope
    trigger = Self.triggers(in: sentence).first { hit in
      scope.polarity(at: hit.range.lowerBound) == .affirmed
        && !Self.isAboutOthers(sentence, before: hit)
    }
    let mentions = sentence.hits.contains {
      $0.concept == .trainingData && scope.polarity(at: $0.range.lowerBound) == .affirmed
    }
    isTraining =
      trigger != nil || mentions || Self.dataRoles.contains(sentence.role ?? .description)
      || sentence.announced.containsAny(Self.trainingWords)
      || sentence.inBlock.containsAny(Self.trainingWords) && sentence.concepts.contains(.dataset)
  }

  private static func triggers(in sentence: ReadSentence) -> [TermHit] {
    guard sentence.concepts.containsAny(verbs) else { return [] }
    return sentence.hits.filter { $0.concept == .trainedOn } + distant(in: sentence)
      + following(in: sentence)
  }

  private static let verbs = ConceptSet([.trainedOn, .trained, .usedIn])

  /// "trained … using 9,923 clips": the words between the two are about something else.
  private static func distant(in sentence: ReadSentence) -> [TermHit] {
    guard let verb = sentence.first(.trained) else { return [] }
    return sentence.hits.filter { hit in
      hit.concept == .by && hit.range.lowerBound >= verb.range.upperBound
        && sentence.hits.contains {
          dataWords.contains($0.concept) && $0.range.lowerBound >= hit.range.upperBound
            && $0.range.lowerBound - hit.range.upperBound < 50
        }
    }
  }

  /// "the data … used for training".
  private static func following(in sentence: ReadSentence) -> [TermHit] {
    sentence.hits.filter { hit in
      hit.concept == .usedIn
        && sentence.hits.contains {
          dataWords.contains($0.concept) && $0.range.lowerBound <= hit.range.lowerBound
        }
    }
  }

  /// "The tokenizer was trained on …", "unlike X, which was trained on …".
  private static func isAboutOthers(_ sentence: ReadSentence, before hit: TermHit) -> Bool {
    sentence.hits.contains { other in
      (other.concept == .tokenizer || other.concept == .otherSubject)
        && other.range.upperBound <= hit.range.lowerBound
        && hit.range.lowerBound - other.range.upperBound < 60
    }
  }

  /// Whether it speaks of evaluation and not of training.
  var isOnlyEvaluation: Bool {
    let about = sentence.about
    if about.containsAny(Self.trainingWords) { return false }
    if sentence.concepts.contains(.calibrationData) { return true }
    if Self.evaluationRoles.contains(sentence.role ?? .description) { return true }
    let role = sentence.role ?? .description
    return about.containsAny(Self.evaluationWords) && !about.contains(.training)
      && (!Self.dataRoles.contains(role) || role == .training && about.contains(.evaluation))
  }

  var part: Part {
    guard let trigger else { return sentence.concepts.contains(.baseSubject) ? .base : .own }
    let isBase = sentence.hits.contains {
      $0.concept == .baseSubject && $0.range.upperBound <= trigger.range.lowerBound
    }
    return isBase ? .base : .own
  }

  func place(_ findings: Findings) -> String {
    guard let section = sentence.section else { return "the card" }
    return "the section \(findings.document.sections[section].heading)"
  }
}
