// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension PlotLabel.Spot {
  /// The spots from the nearest to the farthest.
  static let all: [PlotLabel.Spot] = {
    let near: [(x: Double, y: Double)] = [(9, 4), (-9, 4), (4, -9), (4, 18), (-4, -9), (-4, 18)]
    let far = (1...20).flatMap { row -> [(x: Double, y: Double)] in
      let height = Double(14 * row)
      return [14, 28, 44, 64, 90].flatMap { x in
        [(x, 4 - height), (x, 4 + height), (-x, 4 - height), (-x, 4 + height)]
      }
    }
    // Sorted by all that tells them apart, so that the order is one in every run.
    let sorted = far.sorted { left, right in
      (left.x * left.x + left.y * left.y, left.x, left.y)
        < (right.x * right.x + right.y * right.y, right.x, right.y)
    }
    return (near.map { ($0, false) } + sorted.map { ($0, true) }).map { place, isFar in
      PlotLabel.Spot(x: place.x, y: place.y, isEnd: place.x < 0, isFar: isFar)
    }
  }()

  /// The room of a text of this width there, beside a point at `x` and `y`.
  func box(width: Double, x: PlotEdge, y: Double) -> PlotBox {
    let left = isEnd ? self.x - width : self.x
    return PlotBox(
      left: x + (left - 1),
      right: x + (left + width + 1),
      top: y + self.y - 10,
      bottom: y + self.y + 4
    )
  }

  /// Where the line from the point ends.
  var lineEnd: (x: Double, y: Double) { (isEnd ? x + 3 : x - 3, y - 4) }

  /// The room of the line from a point, in pieces; the first ones lie in the point itself.
  func line(x: PlotEdge, y: Double) -> [PlotBox] {
    guard isFar else { return [] }
    let count = max(2, Int(max(self.x.magnitude, self.y.magnitude) / 4))
    return (2...count).map { piece in
      let share = Double(piece) / Double(count)
      let (right, down) = (lineEnd.x * share, y + lineEnd.y * share)
      return PlotBox(left: x + (right - 1), right: x + (right + 1), top: down - 1, bottom: down + 1)
    }
  }
}
