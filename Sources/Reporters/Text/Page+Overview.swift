// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Page {
  /// Adds one row an audit, to compare several.
  mutating func overview(of audits: [Audit]) {
    blank()
    line([Span(String(repeating: "─", count: width), .faint)])
    let rows = audits.map { audit in
      [
        audit.reference.id, audit.pack.id, Tally(audit.criteria).words, audit.score.words,
        "\(audit.coverage.seen)/\(audit.coverage.expected)",
      ]
    }
    let titles = ["model", "pack", "verdict", "score", "seen"]
    let widths = titles.indices.map { column in
      ([titles] + rows).map { $0[column].neutralized.columns }.max() ?? 0
    }
    // The model's name gives way; the figures stay whole.
    let name = min(widths[0], max(8, width - widths.dropFirst().reduce(0) { $0 + $1 + 2 }))
    self.row(titles, [name] + widths.dropFirst(), .faint)
    for row in rows { self.row(row, [name] + widths.dropFirst(), .plain) }
  }

  private mutating func row(_ cells: [String], _ widths: [Int], _ ink: Ink) {
    var spans: [Span] = []
    for (number, (cell, width)) in zip(cells, widths).enumerated() {
      let cell = Span(
        cell.neutralized.clipped(to: width),
        number == 0 && ink == .plain ? .strong : ink
      )
      spans.append(cell)
      let isLast = number == cells.count - 1
      if !isLast { spans.append(Span(spaces: width - cell.text.columns + 2)) }
    }
    line(spans)
  }
}
