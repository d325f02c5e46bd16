// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A rectangle in a plot: across by edges that move with the plot's width, y in pixels downwards.
struct PlotBox {
  var left: PlotEdge
  var right: PlotEdge
  var top: Double
  var bottom: Double

  /// Whether the two have a place in common in a plot of any of these widths.
  ///
  /// Edges move evenly with the width, so each of the two conditions holds on one side of one width.
  func meets(_ other: PlotBox, in widths: ClosedRange<Double>) -> Bool {
    guard top < other.bottom, other.top < bottom else { return false }
    var (least, greatest) = (widths.lowerBound, widths.upperBound)
    for (left, right) in [(left, other.right), (other.left, right)] {
      let (share, pixels) = (left.share - right.share, left.pixels - right.pixels)
      if share > 0 {
        greatest = min(greatest, -pixels / share)
      } else if share < 0 {
        least = max(least, -pixels / share)
      } else if pixels >= 0 {
        return false
      }
    }
    return least < greatest
  }

  /// Whether it lies between the edges of plots of all these widths, and what may lie beside them.
  func lies(in widths: ClosedRange<Double>, beside pixels: (left: Double, right: Double)) -> Bool {
    [widths.lowerBound, widths.upperBound].allSatisfy { width in
      left.place(in: width) >= -pixels.left && right.place(in: width) <= width + pixels.right
    }
  }
}
