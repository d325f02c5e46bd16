// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Why a repository is looked at for a component.
package enum CodeReason: Sendable, Hashable {
  /// The publisher points at it as this component.
  case claimed
  /// The publisher points at it as something else, or does not say what it holds.
  case unclaimed
  /// It is public software: only what names this model tells.
  case generic

  init(_ observation: Observation) {
    if observation.standing == .generic {
      self = .generic
    } else {
      self = observation.claim == .linked ? .claimed : .unclaimed
    }
  }
}

/// Chooses what to open of a repository for a component.
package struct CodeScout: Sendable {
  let sight: RepositorySight
  let path: String
  let component: Component
  let reason: CodeReason
  let context: CodeContext
  /// Whether the paths of the list alone show the component.
  let isShown: Bool
  /// What may be opened, the most telling first; no more than is opened at all.
  let candidates: [CodeCandidate]
  private let copies: CopiesMet

  /// `path` is the folder or file that is pointed at; empty for all.
  package init(
    _ sight: RepositorySight,
    below path: String,
    _ component: Component,
    _ reason: CodeReason,
    _ context: CodeContext
  ) {
    self.sight = sight
    self.path = path
    self.component = component
    self.reason = reason
    self.context = context
    let copies = context.copies(in: sight, component)
    let found = context.ranking.candidates(
      for: component,
      in: sight.files(below: path),
      below: path,
      least: reason == .claimed ? .script : .path
    )
    let isShown = found.contains { $0.ground == .sign }
    self.isShown = isShown
    // Where paths tell, files whose paths don't are no better.
    candidates = Self.choice(
      of: found.lazy.filter { $0.ground > .script || !isShown },
      reason,
      copies,
      context
    )
    self.copies = copies
  }

  /// Those that may tell, as many as are opened: what proves nothing without the model's name comes
  /// after what has it.
  private static func choice(
    of found: some Sequence<CodeCandidate>,
    _ reason: CodeReason,
    _ copies: CopiesMet,
    _ context: CodeContext
  ) -> [CodeCandidate] {
    var proofs: [CodeCandidate] = []
    var rest: [CodeCandidate] = []
    for candidate in found where proofs.count < CodeOpening.limit {
      if candidate.naming >= .family {
        proofs.append(candidate)
      } else if reason == .generic {
        continue
      } else if !copies.needsName(candidate.file.path) {
        proofs.append(candidate)
      } else if rest.count < CodeOpening.limit, mayTell(candidate, copies, context) {
        rest.append(candidate)
      }
    }
    return Array((proofs + rest).prefix(CodeOpening.limit))
  }

  /// Whether opening a file without the model's name may change anything: somebody else's only where
  /// it may configure a run.
  private static func mayTell(
    _ candidate: CodeCandidate,
    _ copies: CopiesMet,
    _ context: CodeContext
  ) -> Bool {
    copies.origin(of: candidate.file.path) == nil || context.configures(candidate.file.path)
  }

  func opening(at place: Source) -> CodeOpening {
    CodeOpening(
      judge: context.judge,
      component: component,
      candidates: candidates,
      place: place,
      needsName: { [copies, reason] in reason == .generic || copies.needsName($0) }
    )
  }

  /// What was opened, by path, with `read`, and how the repository stands then.
  package func judged(
    _ read: @escaping @Sendable (_ path: String) async -> Answer
  ) async -> (finding: String, opened: [String: ContentVerdict]) {
    let files = await opening(at: Source(url: sight.id)).open(read).files
    var sight = sight
    sight.opened[component] = files
    let code = RepositoryCode(
      sight,
      below: path,
      component,
      reason,
      context
    )
    let finding = code.finding
    return ("\(finding.standing.rawValue): \(finding.says)", files.compactMapValues(\.verdict))
  }
}
