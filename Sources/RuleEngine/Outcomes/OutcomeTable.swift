// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What follows from how an artifact stood: the one table from evidence to outcome.
package enum OutcomeTable {
  /// The right side of the table.
  package struct Row: Sendable, Hashable {
    package var outcome: Outcome
    /// How far an artifact that stands so was checked; nil when it could not be seen.
    package var grade: Grade?
    /// Why, of an outcome `unpublished`.
    package var reasonCode: ReasonCode?

    package init(_ outcome: Outcome, _ grade: Grade?, _ reasonCode: ReasonCode? = nil) {
      self.outcome = outcome
      self.grade = grade
      self.reasonCode = reasonCode
    }
  }

  package static let rows: [Standing: Row] = [
    .inspected: Row(.published, .verified),
    .inCard: Row(.published, .verified),
    .listed: Row(.published, .reachable),

    .gatedAutomatically: Row(.partial, .reachable),
    .gatedManually: Row(.partial, .reachable),
    .gatedByPlace: Row(.partial, .reachable),
    .adapterOnly: Row(.partial, .reachable),
    .quantizedCopy: Row(.partial, .reachable),
    .shardsMissing: Row(.partial, .reachable),
    .disagreeing: Row(.partial, .verified),
    .recipe: Row(.partial, .reachable),
    .decayedIndex: Row(.partial, .verified),
    .generic: Row(.partial, .reachable),
    .limited: Row(.partial, .reachable),

    .named: Row(.claimed, .claimed),
    .notLookedAt: Row(.claimed, .claimed),
    .scriptShell: Row(.claimed, .claimed),

    // Their grade is that of the pointer or the words: somebody says so.
    .denied: Row(.unpublished, .claimed, .denied),
    .promised: Row(.unpublished, .claimed, .promised),
    .vague: Row(.unpublished, .claimed, .vague),
    .dead: Row(.unpublished, .claimed, .dead),
    .missingOrPrivate: Row(.unpublished, .claimed, .private),
    .withdrawn: Row(.unpublished, .claimed, .withdrawn),
    .empty: Row(.unpublished, .claimed, .empty),

    .failed: Row(.unknown, nil),
    .contradicted: Row(.unknown, nil),
  ]

  /// What follows from `standing`; a standing without a row could not be judged.
  package static func row(for standing: Standing) -> Row { rows[standing] ?? Row(.unknown, nil) }

  /// Reason codes, the most telling first: what was learned from a host before what was said,
  /// and what was said before silence.
  package static let precedence: [ReasonCode] = [
    .withdrawn, .private, .dead, .empty, .denied, .promised, .vague, .absent,
  ]
}
