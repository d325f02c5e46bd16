// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Reporter {
  /// A table as RFC 4180 has it: a header, and a row for each criterion of each audit; a model that
  /// could not be audited has a row of its own.
  public static let csv = Reporter(
    name: "csv",
    summary: "one row a criterion, for spreadsheets (RFC 4180)",
    fileExtension: "csv"
  ) { report, _ in
    let header = CSVColumn.all.map(\.name)
    let rows = report.entries.flatMap { entry -> [[String]] in
      switch entry {
      case .audit(let audit, _):
        audit.criteria.map { finding in CSVColumn.all.map { $0.criterion(audit, finding) } }
      case .error(let error):
        [CSVColumn.all.map { $0.failure(error) }]
      }
    }
    return ([header] + rows).map(\.csvRow).joined()
  }
}

extension [String] {
  /// The values as a row, with its line end.
  fileprivate var csvRow: String { map(\.csvCell).joined(separator: ",") + "\r\n" }
}

extension String {
  /// The text as one cell, which no spreadsheet takes for a formula.
  ///
  /// An apostrophe goes before what begins as a formula does (OWASP, "CSV Injection"), the
  /// full-width signs of East Asian keyboards among them.
  var csvCell: String {
    let words = neutralized
    let isFormula = words.unicodeScalars.first.map { Self.formulaStarts.contains($0) } ?? false
    let cell = isFormula ? "'" + words : words
    let isQuoted = cell.contains { ",;\"".contains($0) }
    return isQuoted ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
  }

  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
}
