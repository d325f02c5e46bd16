// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension PlanReport {
  func text(_ style: RenderStyle) -> String {
    var page = Page(style: style)
    let waived = audit.waivedScore.map { " (\($0.words) with waivers)" } ?? ""
    page.line([
      Span(audit.reference.id, .strong), Span(spaces: 2),
      Span(
        "\(audit.score.words) of 100\(waived) by \(audit.pack.id) \(audit.pack.version)",
        .faint
      ),
    ])
    page.blank()
    if plan.steps.isEmpty {
      page.paragraph("Nothing is left to publish.", indent: 0)
    }
    for step in plan.steps { page.step(step) }
    for way in plan.ways {
      page.blank()
      page.paragraph(
        "Shortest way to \(way.goal): \(way.criteria.joined(separator: ", "))",
        indent: 0
      )
    }
    if plan.steps.contains(where: { $0.snippet != nil }) {
      page.blank()
      page.cardText(of: audit, by: plan, indent: 0)
    }
    return page.text
  }
}

extension Page {
  /// Adds a step: what it gains, what to do, and for how much work.
  mutating func step(_ step: FixPlan.Step) {
    let gain = "+\(step.points)"
    paragraph(
      step.action,
      indent: 7,
      lead: [Span(spaces: 6 - gain.count), Span(gain, .good)]
    )
    paragraph("\(step.criterion), \(step.effort.rawValue), score +\(step.score)", .faint, indent: 7)
  }
}
