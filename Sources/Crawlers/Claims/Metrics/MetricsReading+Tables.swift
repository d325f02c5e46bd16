// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension MetricsReading {
  /// Columns that say how far the training was.
  private static let positions = ConceptSet([.stepColumn, .epochColumn])

  /// A table along the training.
  ///
  /// One of a single step, as short trainings leave, is a part of a record; one without steps or
  /// numbers only describes.
  func readTable(_ table: ReadTable, into findings: inout Findings) {
    guard isOfTraining(table) else { return }
    let (claim, standing, says): (Claim, Standing, String) =
      switch Self.measuredSteps(table) {
      case 0: (.vague, .vague, "a table of the training without measured steps")
      case 1: (.linked, .limited, "a table of the training with one measured step")
      default: (.linked, .inCard, "a table of measurements along the training")
      }
    findings.add(
      .table,
      of: .trainingMetrics,
      block: table.block,
      name: "training results, block \(table.block)",
      claim: claim,
      standing: standing,
      says: "the card holds \(says)"
    )
  }

  private func isOfTraining(_ table: ReadTable) -> Bool {
    let (columns, rows) = (table.columns, table.table.rows.count)
    if rows == 0 { return false }
    if columns.contains(.lossColumn) {
      return columns.containsAny(Self.positions) || table.role == .trainingResults
    }
    return columns.containsAny(Self.positions) && columns.contains(.metricColumn)
      && rows >= 2 && table.table.header.count >= 3
  }

  /// How many steps or epochs it tells apart by their numbers, where a measurement is a number.
  private static func measuredSteps(_ table: ReadTable) -> Int {
    let measured = ConceptSet([.lossColumn, .metricColumn])
    let columns = table.columnConcepts.enumerated()
    let steps = columns.filter { $0.element.containsAny(Self.positions) }.map(\.offset)
    let values = columns.filter { $0.element.containsAny(measured) }.map(\.offset)
    let rows = table.table.rows
    let isMeasured = rows.contains { row in values.contains { number(in: row, at: $0) != nil } }
    guard isMeasured else { return 0 }
    return steps.map { step in Set(rows.compactMap { number(in: $0, at: step) }).count }.max() ?? 0
  }

  /// The first number of a cell: 500 in "500", "step 500" and "~500 (half)".
  private static func number(in row: [String], at column: Int) -> Double? {
    guard row.indices.contains(column) else { return nil }
    let cell = row[column].utf8.prefix(200)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let start = cell.firstIndex(where: digits.contains) else { return nil }
    let number = cell[start...].prefix { digits.contains($0) || ".,".utf8.contains($0) }
    let plain = number.filter { $0 != UInt8(ascii: ",") }
    // "0.5." and "1.2.3" end where a second dot begins.
    let parts = plain.split(separator: UInt8(ascii: "."), maxSplits: 2).prefix(2)
    return Double(parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "."))
  }
}
