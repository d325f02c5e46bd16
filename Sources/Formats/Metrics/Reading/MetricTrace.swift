// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The course of one measurement, as far as a record shows it.
package struct MetricTrace: Sendable, Hashable {
  /// What the positions of a trace count.
  package enum Unit: String, Sendable, Hashable, CaseIterable {
    case step
    case epoch
    /// The record gives no position: its rows are counted.
    case row
  }

  /// A value and where it was measured.
  package struct Point: Sendable, Hashable {
    package var position: Double
    package var value: Double

    package init(_ position: Double, _ value: Double) {
      self.position = position
      self.value = value
    }
  }

  package private(set) var unit = Unit.row
  /// The positions that have a finite value, each once, however often it is written.
  package var steps: Int { positions.count }
  /// The first and the last finite value in the order of the record.
  package private(set) var first: Point?
  package private(set) var last: Point?
  /// How often the value was NaN or infinite: the training had diverged there.
  package private(set) var notFinite = 0
  private var positions: Set<Double> = []

  package init() {}

  /// From the lowest position with a value to the highest; nil without any.
  package var range: ClosedRange<Double>? {
    guard let low = positions.min(), let high = positions.max() else { return nil }
    return low...high
  }

  /// Adds what one row of the record says.
  ///
  /// A record that counts steps is read by steps: rows that only know their epoch repeat it.
  mutating func add(_ value: Double, at position: Double?, in unit: Unit) {
    guard value.isFinite else {
      notFinite += 1
      return
    }
    if unit.rank > self.unit.rank { restart(in: unit) }
    guard unit == self.unit else { return }
    let point = Point(position ?? Double(positions.count + 1), value)
    if first == nil { first = point }
    last = point
    positions.insert(point.position)
  }

  private mutating func restart(in unit: Unit) {
    self.unit = unit
    positions = []
    (first, last) = (nil, nil)
  }

  /// What the trace alone says when it is one of the training loss; nil without a value.
  package var verdict: RecordVerdict? {
    switch steps {
    case 0: nil
    case 1: .oneStep
    default: .training
    }
  }
}

extension MetricTrace.Unit {
  /// How much a position in this unit tells.
  fileprivate var rank: Int {
    switch self {
    case .row: 0
    case .epoch: 1
    case .step: 2
    }
  }
}
