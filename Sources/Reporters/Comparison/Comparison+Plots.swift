// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Comparison {
  /// The figures that can be plotted against openness: those that two models have at least.
  var plots: [Plot] {
    let quality = quality.map { Plot(name: $0, better: .more, points: points(\.quality.value)) }
    let cost = cost.map { Plot(name: $0, better: .less, points: points(\.cost.value)) }
    return [quality, cost].compactMap(\.self).filter { $0.points.count > 1 }
  }

  private func points(_ figure: (Row) -> Double?) -> [Plot.Point] {
    rows.enumerated().compactMap { index, row in
      guard let value = figure(row), value.magnitude < Plot.bound else { return nil }
      return Plot.Point(
        number: index + 1,
        name: row.audit.reference.id,
        score: row.audit.score,
        value: value
      )
    }
  }

  /// Openness against one figure.
  struct Plot: Sendable, Hashable {
    /// What people wish a figure to be.
    enum Wish: Sendable, Hashable {
      case more, less
    }

    /// A model's place.
    struct Point: Sendable, Hashable {
      /// The model's place in the list, from 1.
      var number: Int
      var name: String
      var score: Score
      var value: Double

      /// The least openness, from 0 to 100, whatever a file says.
      var low: Int { min(max(score.low, 0), 100) }
      /// The greatest openness, from ``low`` to 100.
      var high: Int { min(max(score.high, low), 100) }
    }

    /// Figures beyond it have no place, so that no difference of two is infinite.
    static let bound = 1e300

    var name: String
    var better: Wish
    var points: [Point]

    /// From the least value to the greatest.
    var range: ClosedRange<Double> {
      let values = points.map(\.value)
      return (values.min() ?? 0)...(values.max() ?? 0)
    }

    /// Where a value lies in ``range``, from 0 to 1; in the middle where all values are one.
    func share(of value: Double) -> Double {
      let length = range.upperBound - range.lowerBound
      return length > 0 ? (value - range.lowerBound) / length : 0.5
    }
  }
}
