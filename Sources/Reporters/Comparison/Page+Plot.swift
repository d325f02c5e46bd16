// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Page {
  /// Lines of a plot, its axis not counted.
  private static var plotHeight: Int { 12 }
  /// Columns of a plot at most.
  private static var plotWidth: Int { 61 }

  /// Adds a plot of openness, from 0 to 100, against a figure; each point is a model's number.
  ///
  /// A dash to the right of a number leads to the highest score that may still prove true.
  mutating func plot(_ plot: Comparison.Plot) {
    let columns = min(Self.plotWidth, width - 14)
    let range = plot.range
    var cells = [[Character]](
      repeating: [Character](repeating: " ", count: columns + 2),
      count: Self.plotHeight
    )
    for point in plot.points {
      let share = (point.value - range.lowerBound) / (range.upperBound - range.lowerBound)
      let row = Self.plotHeight - 1 - Int((share * Double(Self.plotHeight - 1)).rounded())
      let (low, high) = (
        point.score.low * (columns - 1) / 100, point.score.high * (columns - 1) / 100
      )
      for column in low...max(low, high) where cells[row][column] == " " {
        cells[row][column] = "╌"
      }
      for (offset, digit) in "\(point.number)".enumerated() { cells[row][low + offset] = digit }
    }
    heading("\(plot.name) against openness")
    axes(of: plot, cells: cells, columns: columns)
  }

  private mutating func axes(of plot: Comparison.Plot, cells: [[Character]], columns: Int) {
    let range = plot.range
    for (number, row) in cells.enumerated() {
      let isEnd = number == 0 || number == Self.plotHeight - 1
      let value = number == 0 ? range.upperBound : range.lowerBound
      let label = isEnd ? value.shortWords : ""
      line(
        [Span(spaces: 10 - label.count), Span(label, .faint), Span(spaces: 1), Span("│", .faint)]
          + [Span](cells: row)
      )
    }
    line([Span(spaces: 11), Span("└" + String(repeating: "─", count: columns), .faint)])
    line([Span(spaces: 12), Span("0", .faint), Span(spaces: columns - 4), Span("100", .faint)])
  }
}

extension [Span] {
  /// The cells of a line, its spaces kept.
  fileprivate init(cells: [Character]) {
    self = []
    var rest = cells[...]
    while let first = rest.first {
      let run = rest.prefix { ($0 == " ") == (first == " ") }
      append(first == " " ? Span(spaces: run.count) : Span(String(run)))
      rest = rest.dropFirst(run.count)
    }
  }
}
