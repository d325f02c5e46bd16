// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Sequence<Int> {
  /// The sum, or the greatest number there is: sizes are written by strangers.
  var total: Int {
    reduce(0) { sum, next in
      let (result, isOver) = sum.addingReportingOverflow(next)
      return isOver ? .max : result
    }
  }
}
