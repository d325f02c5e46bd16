// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// An axis with ticks at round values, at both ends too.
struct PlotAxis {
  /// A round value and what is written beside it.
  struct Tick {
    var value: Double
    var words: String
  }

  /// From the least value of the axis to the greatest.
  var ticks: [Tick]

  /// An axis for all of `range`, with about five ticks; from zero where that costs little room.
  init(_ range: ClosedRange<Double>) {
    var (low, high) = (range.lowerBound, range.upperBound)
    if low >= 0, low <= high - low || low == high { low = 0 }
    if high <= 0, low == high { high = 0 }
    guard high - low > Self.least else {
      ticks = [Tick(value: 0, words: "0"), Tick(value: 1, words: "1")]
      return
    }
    let step = RoundStep(atLeast: (high - low) / 5)
    let first = (low / step.size).rounded(.down)
    let last = (high / step.size).rounded(.up)
    // So near each other for their size that a step is lost in rounding.
    guard last.magnitude < 1e12, first.magnitude < 1e12 else {
      ticks = [low, high].map { Tick(value: $0, words: $0.shortWords) }
      return
    }
    ticks = (Int(first)...Int(last)).map { count in
      Tick(value: Double(count) * step.size, words: step.words(count))
    }
  }

  /// A shorter axis would have steps too small to divide by.
  private static let least = 1e-250

  /// Where a value lies on the axis, from 0 to 1.
  func share(of value: Double) -> Double {
    guard let low = ticks.first?.value, let high = ticks.last?.value, high > low else { return 0 }
    return min(max((value - low) / (high - low), 0), 1)
  }
}
