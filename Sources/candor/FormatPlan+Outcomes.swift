// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Reporters

extension FormatPlan<Reporter> {
  /// Writes every output; what is no audit goes to standard error, too.
  func write(_ outcomes: [Auditor.Outcome], guides: [CriterionGuide]) throws(Failure) {
    let report = Report(entries: outcomes.map(\.entry), guides: guides)
    for error in report.errors { Standard.error("candor: \(error.message)") }
    try write(isAlone: outcomes.count == 1) { reporter, style in
      reporter.render(report, style)
    }
  }
}

extension Auditor.Outcome {
  fileprivate var entry: Report.Entry {
    switch self {
    case .audit(let audit, _): .audit(audit)
    case .error(let report): .error(report)
    }
  }
}
