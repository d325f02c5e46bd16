// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Comparison {
  /// What a table of scores says of one model.
  public enum Figure: Sendable, Hashable {
    /// Nothing.
    case none
    /// One value.
    case known(Double)
    /// Rows that differ, from the least value to the greatest; which one is right is not known.
    case contradictory(ClosedRange<Double>, count: Int)

    /// What different rows say, each value once.
    public init(_ values: [Double]) {
      let sorted = Set(values).sorted()
      switch (sorted.first, sorted.last) {
      case (let least?, let greatest?) where sorted.count > 1:
        self = .contradictory(least...greatest, count: sorted.count)
      case (let value?, _): self = .known(value)
      case (nil, _): self = .none
      }
    }

    /// The value that can be plotted; nil where there is none, or not one alone.
    var value: Double? {
      if case .known(let value) = self { value } else { nil }
    }

    /// Its digits; a dash where nothing is known.
    var words: String {
      switch self {
      case .none: "–"
      case .known(let value): value.shortWords
      case .contradictory(let range, let count):
        range.lowerBound.shortWords + (count == 2 ? " or " : " to ") + range.upperBound.shortWords
      }
    }
  }
}
