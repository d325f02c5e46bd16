// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Reporters

extension FormatPlan<Reporter> {
  /// Writes every output; what is no audit goes to standard error, and into JSON in its place.
  func write(_ outcomes: [Auditor.Outcome]) throws(Failure) {
    for case .error(let report) in outcomes { Standard.error("candor: \(report.message)") }
    try write(isAlone: outcomes.count == 1) { reporter, style in
      reporter.name == "json"
        ? outcomes.map { $0.text(by: reporter, style) }.joined()
        : reporter.text(of: outcomes.compactMap(\.audit), style)
    }
  }
}

extension Reporter {
  fileprivate func text(of audits: [Audit], _ style: RenderStyle) -> String {
    audits.isEmpty ? "" : render(audits, style)
  }
}

extension Auditor.Outcome {
  fileprivate var audit: Audit? {
    if case .audit(let audit, _) = self { audit } else { nil }
  }

  fileprivate func text(by reporter: Reporter, _ style: RenderStyle) -> String {
    switch self {
    case .audit(let audit, _): reporter.render([audit], style)
    case .error(let report): String(decoding: report.jsonLine, as: UTF8.self)
    }
  }
}
