// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Models on one line of a plot of characters whose numbers have no room side by side.
struct PlotCluster: Hashable {
  /// The column in which the text begins.
  var start: Int
  /// The models' numbers, from the least open.
  var numbers: [Int]

  /// The numbers, joined by commas where there are several.
  var text: String { numbers.map(String.init).joined(separator: ",") }

  /// Behind the last column.
  private var end: Int { start + text.count }

  /// The clusters of a line of `width` columns, so that a blank at least is between two of them.
  static func all(_ marks: [(column: Int, number: Int)], width: Int) -> [PlotCluster] {
    var clusters: [PlotCluster] = []
    for mark in marks.sorted(by: { ($0.column, $0.number) < ($1.column, $1.number) }) {
      var last = PlotCluster(start: mark.column, numbers: [mark.number]).kept(within: width)
      while let before = clusters.last, last.start <= before.end {
        clusters.removeLast()
        last = PlotCluster(start: before.start, numbers: before.numbers + last.numbers)
          .kept(within: width)
      }
      clusters.append(last)
    }
    return clusters
  }

  /// Moved to the left as far as it takes to end on the line.
  private func kept(within width: Int) -> PlotCluster {
    PlotCluster(start: max(0, min(start, width - text.count)), numbers: numbers)
  }

  /// The text in `width` columns: the first numbers and an ellipsis where it is longer.
  func text(within width: Int) -> String {
    text.count <= width ? text : text.prefix(width - 1) + "…"
  }
}
