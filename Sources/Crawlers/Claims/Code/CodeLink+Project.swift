// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Links to code that nobody knows by name: a project's own, or a stranger's.
extension CodeLink {
  var projectVerdict: LinkVerdict? {
    if Self.vagueTargets.contains(link.target), !sentence.about.contains(criterion.code) {
      return nil
    }
    if leadsToResults || isLearnedFrom && isCalledData { return nil }
    if saysCode && !isOfOthersData || pathSays || isInItsSection { return asItsCode }
    if let means = meansVerdict { return means }
    // A project's repository may hold its training code: worth a look, and no claim to be it.
    guard criterion.code == .trainingCode,
      !sentence.concepts.containsAny(ConceptSet([.inferenceCode, .calibrationData])),
      !isOnlyEvaluation,
      link.target == .repository || link.target == .code && !isFolderOfHub,
      link.isOwn || sentence.concepts.contains(.ourRepository)
        || sentence.about.containsAny(ConceptSet([.repository, .code])) && !isOther
    else { return nil }
    return verdict(.vague, "unclear", .notLookedAt, ", and does not say what it holds")
  }

  /// What the work was done with: enough to evaluate again, and to train again where it is the
  /// publisher's own.
  private var meansVerdict: LinkVerdict? {
    guard isMeans, !isCalledData, !link.isDocument || link.isReadMe,
      Self.codePlaces.contains(link.target)
    else { return nil }
    let reason = " as what the \(criterion.value) was done with"
    if criterion.code == .evaluationCode {
      return sentence.concepts.contains(.evaluation)
        ? verdict(.linked, criterion.value, .notLookedAt, reason) : nil
    }
    guard link.target == .repository,
      sentence.concepts.containsAny(ConceptSet([.trained, .training]))
    else { return nil }
    return link.isHolders
      ? verdict(.linked, criterion.value, .notLookedAt, reason)
      : verdict(.named, criterion.toolValue, .generic, reason)
  }

  private var isOnlyEvaluation: Bool {
    if link.target == .code, link.says.contains(.evaluationCode), !link.says.contains(.trainingCode)
    {
      return true
    }
    if sentence.about.contains(.training) || sentence.about.contains(.trained) { return false }
    if isMeans, sentence.concepts.contains(.evaluation) { return true }
    let places = ConceptSet([.code, .repository])
    return sentence.concepts.contains(.evaluationCode)
      || sentence.concepts.containsAny(CodeCriterion.evaluation.activity)
        && sentence.concepts.containsAny(link.isOwn ? ConceptSet([.code]) : places)
  }

  /// A folder of a model's repository, which holds weights and pictures as well.
  private var isFolderOfHub: Bool {
    link.address.host == "huggingface.co" && link.address.segment(2) == "tree"
      && !sentence.about.contains(.code)
  }

  private var isOther: Bool {
    sentence.concepts.contains(.otherSubject) || sentence.role == .usage
  }

  private var leadsToResults: Bool {
    if link.says.contains(.results) { return true }
    return sentence.concepts.contains(.results) && !sentence.about.contains(criterion.code)
  }

  /// Other people's repository, in a sentence on data.
  private var isOfOthersData: Bool {
    !link.isOwn && !sentence.about.contains(criterion.code)
      && sentence.about.containsAny(ConceptSet([.trainingData, .corpus]))
  }

  private var pathSays: Bool {
    guard link.target == .code || link.target == .notebook else {
      return link.target == .repository && link.says.contains(criterion.code) && speaks
        && (link.isOwn || criterion.code == .trainingCode)
    }
    guard link.says.contains(criterion.code) else {
      if link.target == .notebook, speaks, !sentence.concepts.contains(.inferenceCode) {
        return true
      }
      // A folder of the project itself, in a sentence on evaluation.
      return criterion.code == .evaluationCode && link.isOwn && link.address.segment(2) == "tree"
        && !sentence.concepts.contains(.code)
        && sentence.concepts.contains(.evaluation) && !sentence.concepts.contains(.training)
    }
    if link.isDocument {
      return sentence.about.contains(.code) || sentence.about.contains(criterion.code)
        || isCalledInBlock || isCalledActivity
    }
    // A configuration of the evaluation may be that of a demonstration.
    if criterion.code == .evaluationCode, !speaks, link.isSetting { return false }
    return link.isOwn || speaks
      || criterion.roles.contains(sentence.role ?? .description)
  }

  /// "The script is [here](…)": the word stands by the link.
  private var isBesideCode: Bool {
    sentence.hits.contains {
      $0.concept == .code
        && ($0.range.overlaps(link.range)
          || abs($0.range.lowerBound - link.range.lowerBound) <= 40 + $0.range.count)
    }
  }

  /// "[Evaluating models](docs/evaluation.md)": the link's own words say what it is for.
  private var isCalledActivity: Bool {
    sentence.hits.contains {
      criterion.activity.contains($0.concept) && link.range.overlaps($0.range)
    }
  }

  private var isInItsSection: Bool {
    let role = sentence.role ?? .description
    if role == .trainingCode || role == .evaluationCode { return criterion.roles.contains(role) }
    guard criterion.roles.contains(role), role != .trainingData, !isOfTheOther, !isFolderOfHub
    else { return false }
    if criterion.code == .evaluationCode, !speaks, sentence.concepts.contains(.training) {
      return false
    }
    if sentence.about.contains(.trainingData), !sentence.concepts.contains(.code) { return false }
    if criterion.code == .trainingCode, link.isOwn { return true }
    guard role != .hardware else { return false }
    if sentence.concepts.contains(.code), link.isOwn || isBesideCode { return true }
    if link.target == .notebook { return criterion.code == .trainingCode || speaks }
    return criterion.code == .trainingCode && sentence.concepts.contains(.repository)
  }
}
