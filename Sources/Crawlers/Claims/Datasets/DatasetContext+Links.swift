// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension DatasetContext {
  /// Places from which a hub dataset counts although nothing around it speaks of training.
  private static let plainRoles: [SectionRole?] = [
    nil, .description, .data, .training, .trainingData, .news, .trainingCode, .hardware,
    .preparation,
  ]

  /// Whether the link leads to data that this model was trained on.
  func points(at link: ReadLink, in text: ReadText) -> Bool {
    guard scope.polarity(at: link.link.offset) != .negated || trigger == nil else { return false }
    if gives(link) { return true }
    switch link.target {
    case .dataset:
      return isTraining || Self.plainRoles.contains(sentence.role)
    case .archive:
      return isTraining && !link.isPaper
    case .page, .repository, .repositoryPage, .code, .drive, .documentation, .space:
      return isTraining && (link.known == nil ? leadsToData(link, in: text) : isDataset(link))
    default:
      return false
    }
  }

  /// "trained on [Acme Talks](its page)": a name right behind the trigger, of a page or of a
  /// repository that is no known software.
  private func isObject(_ link: ReadLink) -> Bool {
    guard let trigger, trigger.concept == .trainedOn,
      link.target == .page || link.target == .repository
    else { return false }
    return (0...5).contains(link.range.lowerBound - trigger.range.upperBound)
      && link.link.anchor.first?.isUppercase == true
      && !sentence.concepts.contains(.hardware)
      && !sentence.hits.contains {
        link.range.overlaps($0.range) && Self.noData.contains($0.concept)
      }
  }

  /// What else follows "trained on".
  private static let noData = ConceptSet([.objective, .baseSubject, .framework])

  /// "trained on the [Acme](public software) cleaned dataset": the words around call it data.
  private func isDataset(_ link: ReadLink) -> Bool {
    guard let trigger, trigger.concept != .usedIn, link.target == .repository,
      (0...5).contains(link.range.lowerBound - trigger.range.upperBound)
    else { return false }
    return sentence.hits.contains {
      $0.concept == .dataset && (0...25).contains($0.range.lowerBound - link.range.upperBound)
    }
  }

  /// A repository in a section on the data that nothing calls code: it is where the data is kept, or
  /// what makes it.
  func keepsData(_ link: ReadLink) -> Bool {
    guard link.target == .repository, link.known == nil,
      sentence.role == .trainingData || sentence.role == .data,
      scope.polarity(at: link.link.offset) == .affirmed,
      !sentence.about.containsAny(Self.codeOrTools)
    else { return false }
    return !sentence.hits.contains {
      $0.concept == .means && (0...30).contains(link.range.lowerBound - $0.range.upperBound)
    }
  }

  private static let codeOrTools = ConceptSet([
    .code, .trainingCode, .evaluationCode, .sourceCode, .inferenceCode, .framework, .harness,
    .library, .runtime, .tokenizer, .otherSubject, .baseSubject,
  ])

  /// "a dataset of 200,000 pairs, available at https://…".
  private func isAvailable(at link: ReadLink) -> Bool {
    link.link.kind == .bare && sentence.concepts.containsAny(Self.dataWords)
      && !sentence.concepts.contains(.code)
      && sentence.hits.contains { hit in
        hit.concept == .release && (0...8).contains(link.range.lowerBound - hit.range.upperBound)
      }
  }

  /// "Training data: [Acme letters](…)", "Sources | [Acme letters](…)": the value of a label.
  private func isLabelled(_ link: ReadLink) -> Bool {
    guard let label = sentence.hits.first, label.concept == .trainingData,
      label.range.lowerBound - sentence.range.lowerBound <= 1
    else { return false }
    // A wide colon has three bytes.
    return (0...5).contains(link.range.lowerBound - label.range.upperBound)
  }

  /// Whether address or words call the page's content data: its name, or the words around.
  private func leadsToData(_ link: ReadLink, in text: ReadText) -> Bool {
    if let trigger, trigger.concept != .usedIn, link.link.offset < trigger.range.upperBound {
      return false
    }
    let carried = sentence.hits.contains { hit in
      hit.concept == .corpus && link.range.overlaps(hit.range)
    }
    if carried || link.says.contains(.dataset) { return true }
    let isNamed =
      link.target == .repositoryPage && sentence.concepts.contains(.trainingData)
      || isLabelled(link)
    guard trigger != nil || isNamed || sentence.role == .trainingData || sentence.role == .data
    else { return false }
    let isCalled = sentence.hits.contains {
      Self.dataWords.contains($0.concept) && link.range.overlaps($0.range)
    }
    if isCalled, link.target != .documentation { return true }
    if isAvailable(at: link) || isObject(link) || keepsData(link) { return true }
    guard [.page, .drive, .repositoryPage].contains(link.target) else { return false }
    // "the [Name](…) dataset", "our dataset, [Name](…)".
    return sentence.hits.contains { hit in
      guard Self.dataWords.contains(hit.concept) else { return false }
      let gap =
        hit.range.lowerBound >= link.range.upperBound
        ? hit.range.lowerBound - link.range.upperBound
        : link.range.lowerBound - hit.range.upperBound
      return gap <= 4 || link.range.overlaps(hit.range)
    }
  }
}

extension ReadLink {
  /// `owner/name` of a dataset of the Hub, and the whole address of any other.
  var datasetID: String {
    guard ["huggingface.co", "hf.co"].contains(address.host) else { return link.target }
    let segments = link.target.utf8.split(separator: UInt8(ascii: "/"))
    guard let index = segments.firstIndex(where: { $0.elementsEqual("datasets".utf8) }) else {
      return link.target
    }
    let rest = segments[(index + 1)...].prefix(2)
    return rest.map { segment in
      String(Substring(segment.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }))
    }
    .joined(separator: "/")
  }
}
