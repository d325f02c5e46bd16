// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Reporters

/// Which models are compared.
struct ComparisonFilter {
  var tasks: [String]
  var licenses: [String]

  /// Leaves out what does not fit, and says how much that is.
  func applied(to comparison: Comparison) -> Comparison {
    var kept = comparison
    kept.rows = comparison.rows.filter { fits($0.audit) }
    let left = comparison.rows.count - kept.rows.count
    if left > 0 {
      kept.remarks.append("\(left) of \(comparison.rows.count) models do not fit the filters.")
    }
    return kept
  }

  private func fits(_ audit: Audit) -> Bool {
    let task = audit.card.task?.lowercased()
    let names = [audit.license.spdx, audit.license.declared, audit.license.terms.rawValue]
      .compactMap { $0?.lowercased() }
    return (tasks.isEmpty || tasks.contains { $0.lowercased() == task })
      && (licenses.isEmpty || licenses.contains { names.contains($0.lowercased()) })
  }
}
