// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A form of a plan.
public enum PlanFormat: String, Sendable, Hashable, CaseIterable {
  /// For people.
  case text
  /// `candor.plan/1`.
  case json
  /// Front matter and sections for the model card.
  case card
}

/// What to publish next for one model, to be rendered.
public struct PlanReport: Sendable, Hashable {
  /// The audit that the plan raises.
  public var audit: Audit
  /// The plan.
  public var plan: FixPlan

  /// A plan for an audit.
  public init(audit: Audit, plan: FixPlan) {
    self.audit = audit
    self.plan = plan
  }

  /// The plan in `format`, with a line feed at the end.
  public func rendered(as format: PlanFormat, _ style: RenderStyle = RenderStyle()) -> String {
    switch format {
    case .text: text(style)
    case .json: json(style)
    case .card: card
    }
  }
}
