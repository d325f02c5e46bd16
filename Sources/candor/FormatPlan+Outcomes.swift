// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Reporters
import RuleEngine

extension FormatPlan<Reporter> {
  /// Writes every output; what is no audit goes to standard error, too.
  func write(_ outcomes: [Auditor.Outcome], by pack: Pack) throws(Failure) {
    let report = Report(entries: outcomes.map(\.entry), guides: pack.guides)
    for error in report.errors { Standard.error("candor: \(error.message)") }
    try write(isAlone: outcomes.count == 1) { reporter, style in
      reporter.render(report, style)
    }
  }
}
