// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension PlanReport {
  /// The front matter of all steps, then their sections, in the plan's order.
  var card: String {
    let snippets = plan.steps.compactMap(\.snippet)
    let fields = snippets.map(\.frontMatter).filter { !$0.isEmpty }
    let sections = snippets.map(\.section).filter { !$0.isEmpty }
    var blocks: [String] = []
    if !fields.isEmpty { blocks.append("---\n\(fields.joined(separator: "\n"))\n---") }
    blocks += sections
    return blocks.isEmpty ? "" : blocks.joined(separator: "\n\n") + "\n"
  }
}
