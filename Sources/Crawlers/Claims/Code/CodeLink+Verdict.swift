// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension CodeLink {
  static let codeTargets: [LinkTarget] = [
    .repository, .repositoryPage, .code, .notebook, .space, .drive,
  ]
  /// Places that hold anything.
  static let vagueTargets: [LinkTarget] = [.space, .drive]
  /// Places of no kind.
  static let anyPlaces: [LinkTarget] = [.page, .archive]
  /// Places that hold code and nothing else.
  static let codePlaces: [LinkTarget] = [.repository, .code, .notebook]

  /// What `link` says of this activity's code; nil when it says nothing of it.
  var verdict: LinkVerdict? {
    if link.target == .page, isCalledCode {
      return asItsCode
    }
    if link.target == .paper, isGuide { return asItsCode }
    if Self.anyPlaces.contains(link.target), isLabelled { return asItsCode }
    if link.target == .dataset, holdsCode {
      return verdict(.linked, criterion.value, .notLookedAt, " as the place of its code")
    }
    if link.target == .page, isPageOfTool {
      return verdict(.named, criterion.toolValue, .generic, " as what it was trained with")
    }
    let isScript = link.target == .code && link.says.contains(criterion.code)
    guard Self.codeTargets.contains(link.target),
      isScript || !link.says.contains(.dataset) || link.known != nil || isFolderOfRepository
    else { return nil }
    if link.target == .repositoryPage, !callsCode { return nil }
    if isExample, speaks {
      return verdict(.linked, criterion.value, .notLookedAt, ", a public example of training")
    }
    if isCalledScript { return asItsCode }
    if isCalledRepository {
      return verdict(.vague, "unclear", .notLookedAt, ", and does not say what it holds")
    }
    guard link.known != .runtime, link.known != .benchmark else { return nil }
    if PolarityScope(sentence).polarity(at: link.link.offset) == .future {
      return speaks ? verdict(.vague, "unclear", .promised, ", promised for later") : nil
    }
    if link.known == criterion.tool, isOwnProject, !isCalledInBlock {
      return verdict(.vague, "unclear", .notLookedAt, ", and does not say what it holds")
    }
    if link.known == criterion.tool || isCalledTool {
      return toolVerdict
    }
    // A folder inside one's own public software may be this model's project.
    guard link.known == nil || link.isOwn && (link.target == .code || speaks) else { return nil }
    return projectVerdict
  }

  var asItsCode: LinkVerdict {
    verdict(.linked, criterion.value, .notLookedAt, " as the code of \(criterion.value)")
  }

  func verdict(
    _ claim: Claim,
    _ value: String,
    _ standing: Standing,
    _ reason: String
  ) -> LinkVerdict {
    LinkVerdict(value: value, claim: claim, standing: standing, reason: reason)
  }
}
