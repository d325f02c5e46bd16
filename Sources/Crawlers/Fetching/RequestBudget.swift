// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Counts requests down.
actor RequestBudget {
  let limit: Int
  private(set) var left: Int

  init(_ limit: Int) {
    self.limit = limit
    left = limit
  }

  /// Whether one more request may be made, and if so, counts it.
  func spend() -> Bool {
    guard left > 0 else { return false }
    left -= 1
    return true
  }
}
