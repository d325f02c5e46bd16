// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Reporters

extension Auditor.Outcome {
  /// As reports have it.
  var entry: Report.Entry {
    switch self {
    case .audit(let planned, _): .audit(planned.audit, plan: planned.plan)
    case .error(let report): .error(report)
    }
  }
}
