// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension ComparisonReporter {
  /// For a README, an issue or a pull request.
  public static let markdown = ComparisonReporter(name: "markdown") { comparison, _ in
    let table = ComparisonTable(comparison: comparison)
    let criteria = comparison.criteria
    var blocks = [
      MarkdownTable(
        heads: ["Model", "Score"] + criteria,
        rows: comparison.rows.map { row in
          [row.audit.reference.id, table.score(of: row)]
            + criteria.map { table.verdict(on: $0, of: row).words }
        }
      ).text,
      MarkdownTable(heads: table.factHeads, rows: comparison.rows.map { table.facts(of: $0) }).text,
    ]
    let notes =
      comparison.errors.map { "\($0.ref): no audit: \($0.message)" } + comparison.remarks
    if !notes.isEmpty {
      blocks.append(notes.map { "- \($0.escapedForMarkdownCell)\n" }.joined())
    }
    return blocks.joined(separator: "\n")
  }
}

/// A table of GitHub's Markdown.
struct MarkdownTable {
  var heads: [String]
  var rows: [[String]]

  var text: String {
    let rule = heads.map { _ in "---" }
    return
      ([heads.map(\.escapedForMarkdownCell), rule]
      + rows.map { $0.map(\.escapedForMarkdownCell) })
      .map { "| " + $0.joined(separator: " | ") + " |\n" }
      .joined()
  }
}

extension String {
  /// The text as one line of a table's cell, with nothing in it that Markdown or HTML acts on.
  var escapedForMarkdownCell: String {
    var escaped = ""
    for character in neutralized {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "@": escaped += "&#64;"
      case "|", "\\", "`", "*", "_", "[", "]", "~", "!", "#", "$": escaped += "\\\(character)"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
