// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What the words around a link call it.
extension CodeLink {
  /// "The training code is at …", "evaluated with the scripts in …".
  var saysCode: Bool {
    if sentence.about.contains(criterion.code) || isCalledInBlock { return true }
    if isForEvaluation || isPublishedThere { return true }
    // A script of the training is no code of the evaluation, whatever is said around it.
    if isOfTheOther { return false }
    guard sentence.about.containsAny(criterion.activity) else { return false }
    if sentence.about.contains(.code) { return true }
    if sentence.concepts.contains(.ownWork), link.known == criterion.tool { return true }
    // "introduced in this paper and released in this repository" says where the model comes from.
    let isOrigin =
      sentence.concepts.contains(.release) && sentence.links.contains { $0.target == .paper }
    return criterion.code == .trainingCode && sentence.about.contains(.repository) && !isOrigin
      && isNear
  }

  /// Another sentence of the block names the code, and not as what its owner keeps.
  var isCalledInBlock: Bool {
    sentence.inBlock.contains(criterion.code)
      && !sentence.inBlock.containsAny(ConceptSet([.custom, .privately]))
  }

  /// "Training scripts are available in [the repository](…)", wherever that leads.
  var isPublishedThere: Bool {
    sentence.hits.contains { hit in
      guard hit.concept == criterion.code, hit.range.upperBound <= link.range.lowerBound,
        link.range.lowerBound - hit.range.upperBound <= 60
      else { return false }
      let between = hit.range.upperBound..<link.range.lowerBound
      return isAffirmed
        && sentence.hits.contains {
          $0.concept == .release && between.contains($0.range.lowerBound)
        } && !sentence.links.contains { between.contains($0.range.lowerBound) }
    }
  }

  /// Whether the path says that it is the other activity's code, and not this one's.
  var isOfTheOther: Bool {
    let other: Concept = criterion.code == .trainingCode ? .evaluationCode : .trainingCode
    return link.target == .code && link.says.contains(other) && !link.says.contains(criterion.code)
  }

  /// "To evaluate it, please refer to [the repository](…)".
  private var isForEvaluation: Bool {
    guard criterion.code == .evaluationCode, Self.codePlaces.contains(link.target),
      let purpose = sentence.first(.purpose)
    else { return false }
    return purpose.range.lowerBound - sentence.range.lowerBound <= 3 && isAffirmed
      && sentence.links.filter { Self.codePlaces.contains($0.target) }.count == 1
  }

  /// Whether the words on a release, a wiki or a change call that very page the code.
  var callsCode: Bool {
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
  private var isNear: Bool {
    let participles = sentence.hits.filter { $0.concept == .trained }.map(\.range)
    return sentence.hits.contains { hit in
      criterion.activity.contains(hit.concept) && !participles.contains(hit.range)
        && abs(hit.range.lowerBound - link.range.lowerBound) < 100 + link.range.count
    }
  }
}
