// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

extension Double {
  /// For a report: whole numbers as they are, others by four digits that count.
  var short: String {
    if let whole = Int(exactly: self), magnitude < 1e15 { return "\(whole)" }
    return String(format: "%.4g", self)
  }
}
