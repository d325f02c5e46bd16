// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Links to public software.
extension CodeLink {
  /// Public software: enough to evaluate again, and not enough to train again.
  var toolVerdict: LinkVerdict? {
    // The publisher's own software is its training code where the card calls it so, and a tool where
    // the model was only "trained using" it; a recipe or configuration inside other people's may be
    // this model's.
    let isInside = link.target == .code || link.target == .notebook
    let isOurs =
      link.isOwn && !isMeans || isInside || sentence.concepts.contains(.ownWork)
    let isFile = isInside && link.says.contains(criterion.code)
    if !criterion.toolLinkSuffices,
      isFile && speaks || isPublishedThere || isOurs && saysCode && (!isInside || isCalledOurs)
    {
      return asItsCode
    }
    if isInside, !criterion.toolLinkSuffices, !speaks {
      return sentence.concepts.contains(.repository)
        ? verdict(.vague, "unclear", .notLookedAt, ", and does not say what it holds") : nil
    }
    if criterion.toolLinkSuffices {
      guard sentence.role != .usage || speaks else { return nil }
      return verdict(.linked, criterion.toolValue, .generic, ", a public \(criterion.toolValue)")
    }
    guard !((isMeans || isLearnedFrom) && isCalledData),
      speaks || criterion.roles.contains(sentence.role ?? .description)
        || sentence.concepts.contains(.repository) || isBadge
    else { return nil }
    return verdict(.named, criterion.toolValue, .generic, ", a public \(criterion.toolValue)")
  }

  /// Inside public software: the words call it code, or its publisher is the model's.
  private var isCalledOurs: Bool {
    link.isOwn || sentence.about.contains(.code) || sentence.about.contains(criterion.code)
      || sentence.concepts.contains(.ownWork)
  }

  /// "[VLMEvalKit](a fork of it)": the link's own words are the name of public software that needs no
  /// more than itself to evaluate again.
  var isCalledTool: Bool {
    link.known == nil && criterion.toolLinkSuffices
      && sentence.hits.contains { $0.concept == criterion.tool && link.range.overlaps($0.range) }
  }

  /// A script that public software ships as an example of training.
  var isExample: Bool {
    link.known == .runtime && link.target == .code
      && (criterion.code == .trainingCode
        ? link.says.contains(.trainingCode) : sentence.concepts.contains(.evaluationCode))
  }

  /// "[the fine-tuning script](a file of public software)": the link's own words call it so.
  var isCalledScript: Bool {
    guard criterion.code == .trainingCode, link.known == .runtime, link.target == .code else {
      return false
    }
    let words = ConceptSet(
      sentence.hits.filter { $0.range.overlaps(link.range) }.map(\.concept)
    )
    return words.containsAny(criterion.activity) && words.contains(.code) && isAffirmed
  }

  /// "See [this repository](a folder of training code inside public software)": its place, and not
  /// what is there for this model.
  var isCalledRepository: Bool {
    criterion.code == .trainingCode && link.known == .runtime && link.target == .code
      && link.says.contains(.trainingCode) && sentence.concepts.contains(.repository)
  }

  /// A folder inside the publisher's own public software, which may be this model's project.
  var isOwnProject: Bool {
    link.isOwn && link.target == .code && !criterion.toolLinkSuffices && !speaks
      && !criterion.roles.contains(sentence.role ?? .description)
  }

  /// "[repository](…/acme/letters-dataset/tree/main/detector)": the folder is what is called so.
  var isFolderOfRepository: Bool {
    link.target == .code && sentence.concepts.contains(.repository)
  }

  /// "Trained using: [a trainer](its page)".
  var isPageOfTool: Bool {
    criterion.code == .trainingCode && link.known == nil && isMeans
      && sentence.concepts.contains(.trained) && !isCalledData
      && isAffirmed
  }

  /// A picture of what trained the model, which carries its address: told of wherever it stands.
  var isBadgeOfTool: Bool {
    link.known == criterion.tool && !criterion.toolLinkSuffices && carriesPicture
  }

  /// A line that is nothing but the tool's link: "Built with Axolotl".
  private var isBadge: Bool {
    if carriesPicture { return true }
    return sentence.links.count == 1 && sentence.role != .usage
      && sentence.range.count <= link.link.anchor.utf8.count + 8
  }

  private var carriesPicture: Bool {
    sentence.links.contains { picture in
      picture.link.kind == .image && picture.link.offset >= link.range.lowerBound
        && picture.range.upperBound <= link.range.upperBound
    }
  }
}
