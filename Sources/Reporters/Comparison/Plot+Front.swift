// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Comparison.Plot {
  /// The models than which no other is at least as open for certain and as good, and better in one
  /// of the two (the Pareto front); from the least open to the most.
  var front: [Point] {
    points.filter { point in !points.contains { dominates($0, point) } }
      .sorted { ($0.low, $0.number) < ($1.low, $1.number) }
  }

  private func dominates(_ point: Point, _ other: Point) -> Bool {
    let (mine, others) = better == .more ? (point.value, other.value) : (-point.value, -other.value)
    return point.low >= other.low && mine >= others && (point.low > other.low || mine > others)
  }

  /// A part of the line over the front: along one value, and then to the next.
  struct FrontStep: Hashable {
    /// Where it begins, in percent of openness.
    var start: Int
    /// Where its model is.
    var end: Int
    /// The model's value.
    var value: Double
    /// The value of the next model; nil at the last, whence it leads to the worst there is.
    var next: Double?
  }

  /// The line over the front, from no openness on.
  var frontSteps: [FrontStep] {
    let front = front
    let starts = [0] + front.map(\.low)
    let nexts = front.dropFirst().map { Optional($0.value) } + [nil]
    return zip(zip(starts, front), nexts).map { pair, next in
      FrontStep(start: pair.0, end: pair.1.low, value: pair.1.value, next: next)
    }
  }
}
