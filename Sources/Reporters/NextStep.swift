// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// One thing to publish next: a step of the plan or, without a plan, what the rule asks for.
struct NextStep: Sendable, Hashable {
  /// The id of the criterion that it serves.
  var criterion: String
  /// What to do.
  var action: String
  /// The points that become certain.
  var points: Int
  /// By how many percent the lower end of the score rises; nil without a plan.
  var score: Int?
  /// How much work it is; nil without a plan.
  var effort: FixPlan.Effort?
  /// Text for the card; nil where there is none.
  var snippet: FixPlan.Snippet?
}

extension NextStep {
  /// What to publish next, best first.
  static func steps(of audit: Audit, plan: FixPlan?) -> [NextStep] {
    plan?.steps.map(NextStep.init)
      ?? audit.criteria.enumerated()
      .filter { !$0.element.fix.isEmpty && $0.element.outcome != .notApplicable }
      .map { (offset: $0.offset, step: NextStep($0.element)) }
      .sorted { ($1.step.points, $0.offset) < ($0.step.points, $1.offset) }
      .map(\.step)
  }

  private init(_ step: FixPlan.Step) {
    self.init(
      criterion: step.criterion,
      action: step.action,
      points: step.points,
      score: step.score,
      effort: step.effort,
      snippet: step.snippet
    )
  }

  private init(_ finding: Finding) {
    self.init(
      criterion: finding.id,
      action: finding.fix,
      points: finding.points.max - finding.points.low
    )
  }
}
