// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What is known of one artifact, of one part, or of a whole criterion, before points.
package struct Verdict: Sendable, Hashable {
  package var outcome: Outcome
  /// Why, of an outcome `unpublished`.
  package var reasonCode: ReasonCode?
  /// Whether it may still prove published, once all that is claimed or unseen has been looked at.
  package var mayBePublished: Bool

  package init(_ outcome: Outcome, _ reasonCode: ReasonCode? = nil, mayBePublished: Bool? = nil) {
    self.outcome = outcome
    self.reasonCode = reasonCode
    self.mayBePublished = mayBePublished ?? [.published, .claimed, .unknown].contains(outcome)
  }

  /// The verdict on one artifact, by the table and by the list that it matched.
  package init(_ row: OutcomeTable.Row, under ceiling: Ceiling) {
    self.init(row.outcome, row.reasonCode)
    switch (ceiling, outcome) {
    case (.partial, .published): outcome = .partial
    case (.claimed, .published), (.claimed, .partial): outcome = .claimed
    default: break
    }
    if ceiling == .partial { mayBePublished = false }
  }

  /// Whether it earns points.
  package var isPositive: Bool { outcome == .published || outcome == .partial }

  /// The points of a criterion that is worth `max`.
  package func points(of max: Int) -> Points {
    switch outcome {
    case .published: Points(low: max, high: max, max: max)
    case .partial: Points(low: max / 2, high: mayBePublished ? max : max / 2, max: max)
    case .claimed, .unknown: Points(low: 0, high: max, max: max)
    case .unpublished: Points(low: 0, high: 0, max: max)
    case .notApplicable: Points(low: 0, high: 0, max: 0)
    }
  }
}
