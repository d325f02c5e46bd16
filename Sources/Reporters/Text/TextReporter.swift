// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Reporter {
  /// What a person reads in a terminal: verdicts first, then what they rest on.
  public static let text = Reporter(
    name: "text",
    summary: "for people: verdicts, what they rest on, and what to publish next",
    fileExtension: "txt"
  ) { report, style in
    let audits = report.audits
    var page = Page(style: style)
    var isFirst = true
    for case .audit(let audit, let plan) in report.entries {
      if !isFirst { page.blank() }
      isFirst = false
      page.audit(audit, plan: plan)
    }
    if audits.count > 1 { page.overview(of: audits) }
    return page.text
  }
}

extension Page {
  fileprivate mutating func audit(_ audit: Audit, plan: FixPlan?) {
    header(of: audit)
    let column = 4 + (audit.criteria.map(\.words.count).max() ?? 0)
    for finding in audit.criteria {
      blank()
      self.finding(finding, of: audit.reference, column: column)
    }
    facts(of: audit)
    sight(of: audit)
    nextSteps(of: audit, plan: plan)
    blank()
    paragraph(
      "“verified” means that the artifact was inspected, not that training with it was proven.",
      .faint,
      indent: 0
    )
    if let gate = audit.gate { self.gate(gate) }
  }
}
