// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension CodeReading {
  private static let codeTargets: Set<LinkTarget> = [
    .repository, .repositoryPage, .code, .notebook, .space, .drive,
  ]
  /// Places that hold anything.
  private static let vagueTargets: Set<LinkTarget> = [.space, .drive]
  /// Places that hold code and nothing else.
  private static let codePlaces: Set<LinkTarget> = [.repository, .code, .notebook]

  /// What `link` says of this activity's code; nil when it says nothing of it.
  func verdict(of link: ReadLink, in sentence: ReadSentence) -> LinkVerdict? {
    if link.target == .page, isCalledCode(link, sentence) {
      return verdict(.linked, criterion.value, .notLookedAt, " as the code of \(criterion.value)")
    }
    if link.target == .dataset, holdsCode(link, sentence) {
      return verdict(.linked, criterion.value, .notLookedAt, " as the place of its code")
    }
    if link.target == .page, isPage(ofTool: link, sentence) {
      return verdict(.named, criterion.toolValue, .generic, " as what it was trained with")
    }
    let isScript = link.target == .code && link.says.contains(criterion.code)
    guard Self.codeTargets.contains(link.target),
      isScript || !link.says.contains(.dataset) || link.known != nil
    else { return nil }
    if link.target == .repositoryPage, !callsCode(link, sentence) { return nil }
    if isExample(link), speaks(sentence) {
      return verdict(.linked, criterion.value, .notLookedAt, ", a public example of training")
    }
    guard link.known != .runtime, link.known != .benchmark else { return nil }
    if PolarityScope(sentence).polarity(at: link.link.offset) == .future {
      return speaks(sentence) ? verdict(.vague, "unclear", .promised, ", promised for later") : nil
    }
    if link.known == criterion.tool || isCalledTool(link, sentence) {
      return toolVerdict(link, sentence)
    }
    // A folder inside one's own public software may be this model's project.
    guard link.known == nil || link.isOwn && link.target == .code else { return nil }
    return projectVerdict(link, sentence)
  }

  /// "The data and evaluation scripts can be found [here](a dataset)": its page holds both.
  private func holdsCode(_ link: ReadLink, _ sentence: ReadSentence) -> Bool {
    guard sentence.links.count == 1, let code = sentence.first(criterion.code) else { return false }
    return code.range.upperBound <= link.range.lowerBound
      && PolarityScope(sentence).polarity(at: link.link.offset) == .affirmed
  }

  /// "the [official eval script](…)": the link's own words call it the code, wherever it leads.
  private func isCalledCode(_ link: ReadLink, _ sentence: ReadSentence) -> Bool {
    sentence.hits.contains { $0.concept == criterion.code && link.range.overlaps($0.range) }
      && PolarityScope(sentence).polarity(at: link.link.offset) == .affirmed
  }

  /// "[VLMEvalKit](a fork of it)": the link's own words are the name of public software that needs no
  /// more than itself to evaluate again.
  private func isCalledTool(_ link: ReadLink, _ sentence: ReadSentence) -> Bool {
    link.known == nil && criterion.toolLinkSuffices
      && sentence.hits.contains { $0.concept == criterion.tool && link.range.overlaps($0.range) }
  }

  /// A script that public software ships as an example of training.
  private func isExample(_ link: ReadLink) -> Bool {
    criterion.code == .trainingCode && link.known == .runtime && link.target == .code
      && link.says.contains(.trainingCode)
  }

  private func verdict(
    _ claim: Claim,
    _ value: String,
    _ standing: Standing,
    _ reason: String
  ) -> LinkVerdict {
    LinkVerdict(value: value, claim: claim, standing: standing, reason: reason)
  }

  /// Public software: enough to evaluate again, and not enough to train again.
  private func toolVerdict(_ link: ReadLink, _ sentence: ReadSentence) -> LinkVerdict? {
    // The publisher's own software is its training code where the card calls it so, and a tool where
    // the model was only "trained using" it; a recipe or configuration inside other people's may be
    // this model's.
    let isInside = link.target == .code || link.target == .notebook
    let isOurs =
      link.isOwn && !isMeans(link, sentence) || isInside || sentence.concepts.contains(.ownWork)
    let isFile = isInside && link.says.contains(criterion.code)
    if !criterion.toolLinkSuffices, isFile && speaks(sentence) || isOurs && saysCode(link, sentence)
    {
      return verdict(.linked, criterion.value, .notLookedAt, " as the code of \(criterion.value)")
    }
    if criterion.toolLinkSuffices {
      guard sentence.role != .usage || speaks(sentence) else { return nil }
      return verdict(.linked, criterion.toolValue, .generic, ", a public \(criterion.toolValue)")
    }
    guard !(isMeans(link, sentence) && isCalledData(link, sentence)),
      speaks(sentence) || criterion.roles.contains(sentence.role ?? .description)
        || sentence.concepts.contains(.repository) || isBadge(link, sentence)
    else { return nil }
    return verdict(.named, criterion.toolValue, .generic, ", a public \(criterion.toolValue)")
  }

  /// "trained using [a library]": right behind the word for what it was done with.
  private func isMeans(_ link: ReadLink, _ sentence: ReadSentence) -> Bool {
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
  private static let nouns = DatasetContext.dataWords.union(
    ConceptSet([.code, .repository, .trainingCode, .evaluationCode])
  )

  /// "Trained using: [a trainer](its page)".
  private func isPage(ofTool link: ReadLink, _ sentence: ReadSentence) -> Bool {
    criterion.code == .trainingCode && link.known == nil && isMeans(link, sentence)
      && sentence.concepts.contains(.trained) && !isCalledData(link, sentence)
      && PolarityScope(sentence).polarity(at: link.link.offset) == .affirmed
  }

  /// "trained on the [Acme](…) cleaned dataset": the link names data, wherever it leads.
  private func isCalledData(_ link: ReadLink, _ sentence: ReadSentence) -> Bool {
    sentence.hits.contains { hit in
      DatasetContext.dataWords.contains(hit.concept)
        && (link.range.overlaps(hit.range)
          || (0...25).contains(hit.range.lowerBound - link.range.upperBound))
    }
  }

  /// A line that is nothing but the tool's link: "Built with Axolotl".
  private func isBadge(_ link: ReadLink, _ sentence: ReadSentence) -> Bool {
    sentence.links.count == 1 && sentence.role != .usage
      && sentence.range.count <= link.link.anchor.utf8.count + 8
  }

  private func projectVerdict(_ link: ReadLink, _ sentence: ReadSentence) -> LinkVerdict? {
    if Self.vagueTargets.contains(link.target), !sentence.about.contains(criterion.code) {
      return nil
    }
    if leadsToResults(link, sentence) { return nil }
    if saysCode(link, sentence) && !isOfOthersData(link, sentence) || pathSays(link, sentence)
      || isInItsSection(link, sentence)
    {
      return verdict(.linked, criterion.value, .notLookedAt, " as the code of \(criterion.value)")
    }
    if criterion.code == .evaluationCode, Self.codePlaces.contains(link.target),
      isMeans(link, sentence), sentence.concepts.contains(.evaluation),
      !isCalledData(link, sentence)
    {
      return verdict(.linked, criterion.value, .notLookedAt, " as what it was evaluated with")
    }
    if criterion.code == .trainingCode, link.target == .repository, isMeans(link, sentence),
      sentence.concepts.contains(.trained) || sentence.concepts.contains(.training),
      !isCalledData(link, sentence)
    {
      return link.isHolders
        ? verdict(.linked, criterion.value, .notLookedAt, " as what it was trained with")
        : verdict(.named, criterion.toolValue, .generic, " as what it was trained with")
    }
    // A project's repository may hold its training code: worth a look, and no claim to be it.
    guard criterion.code == .trainingCode, !sentence.concepts.contains(.inferenceCode),
      !isOnlyEvaluation(sentence),
      link.target == .repository || link.target == .code,
      link.isOwn || (sentence.about.contains(.repository) && !isOther(sentence))
    else { return nil }
    return verdict(.vague, "unclear", .notLookedAt, ", and does not say what it holds")
  }

  private func isOnlyEvaluation(_ sentence: ReadSentence) -> Bool {
    if sentence.about.contains(.training) || sentence.about.contains(.trained) { return false }
    return sentence.concepts.contains(.evaluationCode)
      || sentence.concepts.containsAny(CodeCriterion.evaluation.activity)
        && sentence.concepts.contains(.code)
  }

  private func isOther(_ sentence: ReadSentence) -> Bool {
    sentence.concepts.contains(.otherSubject) || sentence.role == .usage
  }

  private func leadsToResults(_ link: ReadLink, _ sentence: ReadSentence) -> Bool {
    if link.says.contains(.results) { return true }
    return sentence.concepts.contains(.results) && !sentence.about.contains(criterion.code)
  }

  /// "The training code is at …", "evaluated with the scripts in …".
  private func saysCode(_ link: ReadLink, _ sentence: ReadSentence) -> Bool {
    if sentence.about.contains(criterion.code) || sentence.inBlock.contains(criterion.code) {
      return true
    }
    guard sentence.about.containsAny(criterion.activity) else { return false }
    if sentence.about.contains(.code) { return true }
    if sentence.concepts.contains(.ownWork), link.known == criterion.tool { return true }
    // "introduced in this paper and released in this repository" says where the model comes from.
    let isOrigin =
      sentence.concepts.contains(.release) && sentence.links.contains { $0.target == .paper }
    return criterion.code == .trainingCode && sentence.about.contains(.repository) && !isOrigin
      && isNear(link, sentence)
  }

  /// Whether the words on a release, a wiki or a change call that very page the code.
  private func callsCode(_ link: ReadLink, _ sentence: ReadSentence) -> Bool {
    // A change of other people's software is what the training needed.
    guard link.known == nil else { return false }
    let about = sentence.about
    if about.contains(criterion.code) { return true }
    if about.contains(.code), about.containsAny(criterion.activity) { return true }
    if link.isOwn, sentence.inBlock.contains(criterion.code) { return true }
    let role = sentence.role ?? .description
    return (role == .trainingCode || role == .evaluationCode) && criterion.roles.contains(role)
  }

  /// "Repository for training: …": a repository in a sentence on training is its code only where
  /// the two words stand together; "pretrained" is no activity.
  private func isNear(_ link: ReadLink, _ sentence: ReadSentence) -> Bool {
    let participles = sentence.hits.filter { $0.concept == .trained }.map(\.range)
    return sentence.hits.contains { hit in
      criterion.activity.contains(hit.concept) && !participles.contains(hit.range)
        && abs(hit.range.lowerBound - link.range.lowerBound) < 60 + link.range.count
    }
  }

  /// Other people's repository, in a sentence on data.
  private func isOfOthersData(_ link: ReadLink, _ sentence: ReadSentence) -> Bool {
    !link.isOwn && !sentence.about.contains(criterion.code)
      && sentence.about.containsAny(ConceptSet([.trainingData, .corpus]))
  }

  func speaks(_ sentence: ReadSentence) -> Bool {
    sentence.about.containsAny(criterion.activity) || sentence.about.contains(criterion.code)
  }

  private func pathSays(_ link: ReadLink, _ sentence: ReadSentence) -> Bool {
    guard link.target == .code || link.target == .notebook else {
      return link.target == .repository && link.says.contains(criterion.code) && speaks(sentence)
        && (link.isOwn || criterion.code == .trainingCode)
    }
    guard link.says.contains(criterion.code) else {
      if link.target == .notebook, speaks(sentence), !sentence.concepts.contains(.inferenceCode) {
        return true
      }
      // A folder of the project itself, in a sentence on evaluation.
      return criterion.code == .evaluationCode && link.isOwn && link.address.segment(2) == "tree"
        && !sentence.concepts.contains(.code)
        && sentence.concepts.contains(.evaluation) && !sentence.concepts.contains(.training)
    }
    if link.isReadMe {
      return sentence.about.contains(.code) || sentence.about.contains(criterion.code)
    }
    return link.isOwn || speaks(sentence)
      || criterion.roles.contains(sentence.role ?? .description)
  }

  private func isInItsSection(_ link: ReadLink, _ sentence: ReadSentence) -> Bool {
    let role = sentence.role ?? .description
    if role == .trainingCode || role == .evaluationCode { return criterion.roles.contains(role) }
    guard criterion.roles.contains(role), role != .trainingData else { return false }
    if sentence.about.contains(.trainingData), !sentence.concepts.contains(.code) { return false }
    if criterion.code == .trainingCode, link.isOwn { return true }
    guard role != .hardware else { return false }
    if link.target == .notebook || sentence.concepts.contains(.code) { return true }
    return criterion.code == .trainingCode && sentence.concepts.contains(.repository)
  }
}
