// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A rectangle in pixels, y downwards.
struct PlotBox {
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double

  /// Whether the two have a place in common.
  func meets(_ other: PlotBox) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// Whether all of `other` lies in it.
  func holds(_ other: PlotBox) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }

  /// The same room elsewhere.
  func moved(x: Double, y: Double) -> PlotBox {
    PlotBox(left: left + x, right: right + x, top: top + y, bottom: bottom + y)
  }
}
