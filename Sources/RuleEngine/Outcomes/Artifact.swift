// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// An observation that a rule looks for, and the verdict on it alone.
package struct Artifact: Sendable, Hashable {
  package var observation: Observation
  package var verdict: Verdict
  /// How far it was checked; nil when it could not be seen.
  package var grade: Grade?

  /// Judges `observation` by the table.
  ///
  /// A sentence is a claim, however high its list: only what stands in the card itself earns
  /// points there.
  package init(_ observation: Observation, under ceiling: Ceiling) {
    let row = OutcomeTable.row(for: observation.standing)
    let isClaim = observation.kind == .statement && observation.standing != .inCard
    self.observation = observation
    verdict = Verdict(row, under: isClaim ? .claimed : ceiling)
    grade = isClaim ? row.grade.map { min($0, .claimed) } : row.grade
  }

  /// Whether it is a sentence by which the card limits what it discloses.
  var isLimit: Bool { observation.kind == .statement && observation.standing == .limited }

  /// Whether it only says that something is there, without a fact about it: such words give way
  /// to the thing itself, which they probably mean.
  var isBareClaim: Bool {
    let bare: [Standing] = [.named, .notLookedAt, .vague]
    switch observation.kind {
    case .statement, .section, .field, .link: return bare.contains(observation.standing)
    default: return false
    }
  }
}
