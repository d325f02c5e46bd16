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
  /// A dash to the right of a number leads to the highest score that may still prove true. Numbers
  /// that would cover each other are joined by commas, and a line below says so.
  mutating func plot(_ plot: Comparison.Plot) {
    let columns = min(Self.plotWidth, width - 14)
    let rows = (0..<Self.plotHeight).map { row in
      plot.points.filter { point in
        let share = plot.share(of: point.value)
        return row == Self.plotHeight - 1 - Int((share * Double(Self.plotHeight - 1)).rounded())
      }
    }
    let clusters = rows.map { points in
      PlotCluster.all(
        points.map { ($0.low * (columns - 1) / 100, $0.number) },
        width: columns + 2
      )
    }
    let cells = zip(rows, clusters).map { Self.cells($0, $1, columns: columns) }
    heading("\(plot.name) against openness")
    axes(of: plot, cells: cells, columns: columns)
    crowds(clusters.flatMap(\.self), columns: columns)
  }

  /// One line of a plot: dashes, and over them the numbers.
  private static func cells(
    _ points: [Comparison.Plot.Point],
    _ clusters: [PlotCluster],
    columns: Int
  ) -> [Character] {
    var cells = [Character](repeating: " ", count: columns + 2)
    for point in points where point.high > point.low {
      for column in (point.low * (columns - 1) / 100)...(point.high * (columns - 1) / 100) {
        cells[column] = "╌"
      }
    }
    for cluster in clusters {
      for (offset, character) in cluster.text(within: columns + 2).enumerated() {
        cells[cluster.start + offset] = character
      }
    }
    return cells
  }

  /// Says what joined numbers are, and lists those that a line has no room for.
  private mutating func crowds(_ clusters: [PlotCluster], columns: Int) {
    guard clusters.contains(where: { $0.numbers.count > 1 }) else { return }
    paragraph("Numbers joined by commas stand at one place or side by side.", .faint, indent: 12)
    for cluster in clusters where cluster.text.count > columns + 2 {
      let numbers = cluster.numbers.map(String.init).joined(separator: ", ")
      paragraph("\(cluster.text(within: 8)) is \(numbers).", .faint, indent: 12)
    }
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
