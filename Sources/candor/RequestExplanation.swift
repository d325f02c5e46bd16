// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers

/// `--explain-requests`: what was asked of whom, why, and what came back.
enum RequestExplanation {
  static func print(_ outcomes: [Auditor.Outcome]) {
    for case .audit(let audit, let entries) in outcomes {
      Standard.error("\(audit.reference.id): \(entries.count) requests")
      for (index, entry) in entries.enumerated() {
        Standard.error("  \(index + 1). \(entry)")
      }
    }
  }
}
