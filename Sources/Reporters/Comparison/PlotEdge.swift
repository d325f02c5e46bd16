// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A place across a plot whose width is not known: a share of it, and pixels from there.
struct PlotEdge {
  /// From 0 to 1.
  var share: Double
  var pixels: Double

  /// The place in a plot of this width, in pixels.
  func place(in width: Double) -> Double { share * width + pixels }

  static func + (edge: PlotEdge, pixels: Double) -> PlotEdge {
    PlotEdge(share: edge.share, pixels: edge.pixels + pixels)
  }
}
