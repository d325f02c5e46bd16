// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How many checkpoints there are, and which part of the training they cover.
package struct CheckpointCount: Sendable, Hashable {
  package struct Span: Sendable, Hashable {
    package var unit: CheckpointPosition.Unit
    /// From the lowest position to the highest.
    package var range: ClosedRange<Int>
    /// How many positions there are, each once: two branches may hold the same step.
    package var positions: Int

    package init(unit: CheckpointPosition.Unit, range: ClosedRange<Int>, positions: Int) {
      self.unit = unit
      self.range = range
      self.positions = positions
    }
  }

  /// How many names there are, each once.
  package private(set) var names = 0
  /// What each unit covers that the names give.
  package private(set) var spans: [Span] = []

  package init(_ positions: some Sequence<CheckpointPosition>) {
    var numbers: [CheckpointPosition.Unit: Set<Int>] = [:]
    for position in positions {
      names += 1
      for unit in CheckpointPosition.Unit.allCases {
        if let number = position[unit] { numbers[unit, default: []].insert(number) }
      }
    }
    spans = CheckpointPosition.Unit.allCases.compactMap { unit in
      guard let numbers = numbers[unit], let low = numbers.min(), let high = numbers.max()
      else { return nil }
      return Span(unit: unit, range: low...high, positions: numbers.count)
    }
  }

  /// What the unit covers that most names give; nil when there is no checkpoint.
  ///
  /// Of two units with as many positions, steps come before epochs and epochs before tokens.
  package var span: Span? {
    spans.enumerated().max {
      ($0.element.positions, -$0.offset) < ($1.element.positions, -$1.offset)
    }?.element
  }
}
