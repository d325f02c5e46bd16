// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Comparison.Plot.Point {
  /// Where it is across.
  var x: PlotEdge { PlotEdge(share: Double(low) / 100, pixels: 0) }

  /// The room of a square around it.
  func box(radius: Double, on axis: PlotAxis) -> PlotBox {
    let y = PlotLabeling.y(of: value, on: axis)
    return PlotBox(left: x + -radius, right: x + radius, top: y - radius, bottom: y + radius)
  }
}

extension Comparison.Plot {
  /// The room of the bars from what is certain to what is possible.
  func bars(on axis: PlotAxis) -> [PlotBox] {
    points.filter { $0.high > $0.low }.map { point in
      let y = PlotLabeling.y(of: point.value, on: axis)
      let end = PlotEdge(share: Double(point.high) / 100, pixels: 3)
      return PlotBox(left: point.x, right: end, top: y - 3, bottom: y + 3)
    }
  }

  /// The room of the line over the front.
  func frontBoxes(on axis: PlotAxis) -> [PlotBox] {
    frontSteps.flatMap { step in
      let y = PlotLabeling.y(of: step.value, on: axis)
      let worst = better == .more ? PlotLabeling.height : 0
      let next = step.next.map { PlotLabeling.y(of: $0, on: axis) } ?? worst
      let start = PlotEdge(share: Double(step.start) / 100, pixels: 0)
      let end = PlotEdge(share: Double(step.end) / 100, pixels: 0)
      return [
        PlotBox(left: start, right: end, top: y - 1, bottom: y + 1),
        PlotBox(left: end + -1, right: end + 1, top: min(y, next), bottom: max(y, next)),
      ]
    }
  }
}
