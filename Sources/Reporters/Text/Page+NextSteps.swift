// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Page {
  /// Adds what the publisher can do, by what it gains for the work, as far as that is known.
  mutating func nextSteps(of audit: Audit, plan: FixPlan?) {
    if let plan { return nextSteps(of: audit, by: plan) }
    let steps = NextStep.steps(of: audit, plan: nil)
    guard !steps.isEmpty else { return }
    heading("What to publish next")
    for step in steps {
      let gain = step.points > 0 ? "+\(step.points)" : ""
      paragraph(
        step.action,
        indent: 7,
        lead: [Span(spaces: 6 - gain.count), Span(gain, .good)]
      )
    }
  }

  private mutating func nextSteps(of audit: Audit, by plan: FixPlan) {
    guard !plan.steps.isEmpty else { return }
    heading("What to publish next")
    for step in plan.steps { self.step(step) }
    for way in plan.ways {
      paragraph(
        "Shortest way to \(way.goal): \(way.criteria.joined(separator: ", ")).",
        .faint,
        indent: 2
      )
    }
    cardText(of: audit, by: plan, indent: 2)
  }

  /// Says how to get text for the card, where a step has some.
  mutating func cardText(of audit: Audit, by plan: FixPlan, indent: Int) {
    guard plan.steps.contains(where: { $0.snippet != nil }) else { return }
    // What is not plain would need quotes of a shell, whichever that is.
    let words = audit.reference.requested
    let isPlain = words.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-._/:@".contains($0))
    }
    paragraph(
      "Text for the card, to be filled in: candor plan \(isPlain ? words : "...") --format card",
      .faint,
      indent: indent
    )
  }

  /// Adds what the gate decided, and what would pass.
  mutating func gate(_ gate: Gate) {
    blank()
    line([
      Span("Gate", .strong), Span(spaces: 1),
      Span("\(gate.decision.symbol) \(gate.decision.rawValue)", gate.decision.ink),
    ])
    for check in gate.checks {
      line([
        Span(spaces: 2),
        Span("\(check.decision.symbol) \(check.decision.rawValue)", check.decision.ink),
        Span(spaces: 12 - check.decision.rawValue.count), Span(check.requirement, .strong),
      ])
      paragraph(check.reason, indent: 16)
      if let fix = check.fix {
        paragraph(fix, indent: 18, lead: [Span(spaces: 16), Span("→", .good)])
      }
    }
  }
}
