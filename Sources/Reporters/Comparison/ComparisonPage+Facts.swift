// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension ComparisonPage {
  /// What people choose a model by, and the figures of the plots in digits.
  var facts: Markup? {
    guard !comparison.rows.isEmpty else { return nil }
    let columns = columns
    let heads = columns.map { column -> Markup in
      "<th scope=\"col\"\(column.look)>\(column.head)</th>"
    }
    let rows = comparison.rows.enumerated().map { index, row -> Markup in
      let cells = columns.map { column -> Markup in
        "<td data-name=\"\(column.head)\"\(column.look)>\(column.cell(row))</td>"
      }
      let name = HeatMap.Row(audit: row.audit, number: index + 1).name
      return "<tr><th scope=\"row\">\(name)</th>\(cells)</tr>\n"
    }
    return """
      <section>
      <h2>Facts</h2>
      <div class="wide" tabindex="0" role="group" aria-label="Facts of the models">
      <table class="facts"><thead><tr><th scope="col">Model</th>\(heads)</tr></thead>
      <tbody>
      \(rows)</tbody></table></div>
      </section>

      """
  }

  /// A column of the table, the models' names not counted.
  private struct Column {
    var head: String
    /// Whether it holds numbers, to be set one under the other.
    var isFigure: Bool
    var cell: (Comparison.Row) -> Markup

    var look: Markup? { isFigure ? " class=\"figures\"" : nil }
  }

  private var columns: [Column] {
    let table = ComparisonTable(comparison: comparison)
    return [
      Column(head: "License", isFigure: false) { "\(table.license(of: $0))" },
      Column(head: "Terms", isFigure: false) { "\(.terms($0.audit.license.terms))" },
      Column(head: "Task", isFigure: false) { "\(table.task(of: $0))" },
      Column(head: "Parameters", isFigure: true) { "\(table.parameters(of: $0))" },
      Column(head: "Openness, %", isFigure: true) { "\($0.audit.score.words.withDash)" },
    ]
      + [(comparison.quality, \Comparison.Row.quality), (comparison.cost, \.cost)].compactMap {
        head,
        figure in
        head.map { head in
          Column(head: head, isFigure: true) { "\($0[keyPath: figure].words)" }
        }
      }
  }
}

extension Markup {
  /// What a license permits, in its colour.
  fileprivate static func terms(_ terms: Terms) -> Markup {
    "<span class=\"terms \(terms.rawValue)\">\(terms.rawValue)</span>"
  }
}
