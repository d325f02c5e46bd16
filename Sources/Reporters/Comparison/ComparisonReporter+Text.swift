// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension ComparisonReporter {
  /// For a terminal: verdicts, facts, and where a table of scores was joined, plots.
  public static let text = ComparisonReporter(name: "text") { comparison, style in
    var page = Page(style: style)
    let table = ComparisonTable(comparison: comparison)
    page.verdicts(table)
    page.facts(table)
    for plot in comparison.plots { page.plot(plot) }
    page.remarks(of: comparison)
    return page.text
  }
}

extension Page {
  fileprivate mutating func verdicts(_ table: ComparisonTable) {
    let criteria = table.comparison.criteria
    var rows = [(["model", "score"] + criteria).map { Span($0, .faint) }]
    for (number, row) in table.comparison.rows.enumerated() {
      rows.append(
        [Span("\(number + 1) \(row.audit.reference.id)", .strong), Span(table.score(of: row))]
          + criteria.map { id in
            let verdict = table.verdict(on: id, of: row)
            return Span(verdict.words, verdict.ink)
          }
      )
    }
    if fits(rows) { return grid(rows) }
    signs(table)
  }

  /// Adds the verdicts by their signs alone, under the numbers of their criteria.
  private mutating func signs(_ table: ComparisonTable) {
    let criteria = table.comparison.criteria
    let heads = ["model", "score"] + criteria.indices.map { "\($0 + 1)" }
    let rows = table.comparison.rows.enumerated().map { number, row in
      [Span("\(number + 1) \(row.audit.reference.id)", .strong), Span(table.score(of: row))]
        + criteria.map { id in
          let verdict = table.verdict(on: id, of: row)
          return Span(String(verdict.words.prefix(1)), verdict.ink)
        }
    }
    grid([heads.map { Span($0, .faint) }] + rows)
    blank()
    let legend = criteria.enumerated().map { "\($0.offset + 1) \($0.element)" }
    let outcomes = Outcome.allCases.map { "\($0.symbol) \($0.words)" }
    paragraph(legend.joined(separator: "  "), .faint, indent: 0)
    paragraph(outcomes.joined(separator: "  "), .faint, indent: 0)
  }

  fileprivate mutating func facts(_ table: ComparisonTable) {
    blank()
    let rows = table.comparison.rows.map { row in table.facts(of: row).map { Span($0) } }
    grid([table.factHeads.map { Span($0, .faint) }] + rows)
  }

  /// Adds a table; where it is wider than the page, each row becomes a block of lines.
  private mutating func grid(_ rows: [[Span]]) {
    guard let heads = rows.first else { return }
    guard fits(rows) else { return blocks(rows.dropFirst(), heads: heads) }
    let widths = Self.widths(rows)
    for row in rows {
      var spans: [Span] = []
      for (cell, width) in zip(row, widths) {
        spans += [cell, Span(spaces: width - cell.text.columns + 2)]
      }
      line(spans.dropLast())
    }
  }

  private func fits(_ rows: [[Span]]) -> Bool {
    let widths = Self.widths(rows)
    return widths.reduce(0, +) + 2 * (widths.count - 1) <= width
  }

  private static func widths(_ rows: [[Span]]) -> [Int] {
    (rows.first?.indices ?? 0..<0).map { column in
      rows.map { $0[column].text.columns }.max() ?? 0
    }
  }

  private mutating func blocks(_ rows: ArraySlice<[Span]>, heads: [Span]) {
    let label = heads.map(\.text.columns).max() ?? 0
    for row in rows {
      line([row[0]])
      for (head, cell) in zip(heads, row).dropFirst() {
        paragraph(
          cell.text,
          cell.ink,
          indent: label + 4,
          lead: [Span(spaces: 2), head, Span(spaces: label - head.text.columns)]
        )
      }
    }
  }

  fileprivate mutating func remarks(of comparison: Comparison) {
    guard !comparison.remarks.isEmpty || !comparison.errors.isEmpty else { return }
    blank()
    for error in comparison.errors {
      paragraph("\(error.ref): no audit: \(error.message)", .unsure, indent: 0)
    }
    for remark in comparison.remarks { paragraph(remark, .faint, indent: 0) }
  }
}
