// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A point's number, with or without its name, beside the point.
struct PlotLabel {
  /// Where a label may stand, in pixels from its point to where its text begins or ends.
  struct Spot {
    var x: Double
    /// To the base line.
    var y: Double
    /// Whether the text ends here instead of beginning here.
    var isEnd: Bool
    /// Whether a line must lead from the point to the label.
    var isFar: Bool
  }

  var number: Int
  /// Nil where only the number has room.
  var name: String?
  /// Nil where nothing has room.
  var spot: Spot?
}
