// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Reporters
import RuleEngine

extension Auditor.Outcome {
  /// As a report has it, with what to publish next by `pack` where one is given.
  func entry(by pack: Pack? = nil) -> Report.Entry {
    switch self {
    case .audit(let audit, _): .audit(audit, plan: pack?.plan(for: audit))
    case .error(let report): .error(report)
    }
  }
}
