// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// How the verdicts on several artifacts make one.
package enum Combination: String, Sendable, Hashable, CaseIterable {
  /// Each artifact is a piece of the whole: all datasets make up the training data.
  case every
  /// One artifact is enough: a dead second link does not lower a repository that is there.
  case any

  /// The verdict on all of `verdicts`, which are those on artifacts or on the parts of a criterion.
  ///
  /// With `sawAll`, every surface that could show such an artifact was read whole; without it,
  /// silence is unknown.
  package func of(_ verdicts: [Verdict], sawAll: Bool) -> Verdict {
    switch self {
    case .every: Self.every(verdicts, sawAll: sawAll)
    case .any: Self.any(verdicts, sawAll: sawAll)
    }
  }

  private static func every(_ verdicts: [Verdict], sawAll: Bool) -> Verdict {
    guard verdicts.contains(where: \.isPositive) else { return nothing(verdicts, sawAll: sawAll) }
    guard !verdicts.allSatisfy({ $0.outcome == .published }) else { return Verdict(.published) }
    return Verdict(.partial, mayBePublished: verdicts.allSatisfy(\.mayBePublished))
  }

  private static func any(_ verdicts: [Verdict], sawAll: Bool) -> Verdict {
    guard verdicts.contains(where: \.isPositive) else { return nothing(verdicts, sawAll: sawAll) }
    guard !verdicts.contains(where: { $0.outcome == .published }) else {
      return Verdict(.published)
    }
    return Verdict(.partial, mayBePublished: !sawAll || verdicts.contains(where: \.mayBePublished))
  }

  /// The verdict where no artifact earns anything.
  private static func nothing(_ verdicts: [Verdict], sawAll: Bool) -> Verdict {
    if verdicts.contains(where: { $0.outcome == .claimed }) { return Verdict(.claimed) }
    if verdicts.contains(where: { $0.outcome == .unknown }) || !sawAll { return Verdict(.unknown) }
    let codes = verdicts.compactMap(\.reasonCode)
    let code = OutcomeTable.precedence.first(where: codes.contains)
    return Verdict(.unpublished, code ?? .absent)
  }
}
