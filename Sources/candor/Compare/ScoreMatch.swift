// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What the rows of a table say of one model.
struct ScoreMatch: Hashable {
  /// The lines on which the rows begin.
  var lines: [Int]
  /// Each value that a row gives, in order; several where rows differ.
  var quality: [Double] = []
  /// Likewise.
  var cost: [Double] = []
  /// Cells that hold something else than a number, as clauses.
  var unread: [String] = []

  /// Whether rows say different things.
  var isContradictory: Bool { quality.count > 1 || cost.count > 1 }
}
