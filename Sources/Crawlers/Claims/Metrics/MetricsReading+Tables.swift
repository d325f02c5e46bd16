// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension MetricsReading {
  /// A table along the training, where it measures two steps or more; what is less only describes.
  func readTable(_ table: ReadTable, into findings: inout Findings) {
    guard isOfTraining(table) else { return }
    let name = "training results, block \(table.block)"
    guard Self.measuresSteps(table) else {
      findings.add(
        .table,
        of: .trainingMetrics,
        block: table.block,
        name: name,
        claim: .vague,
        standing: .vague,
        says: "the card holds a table of the training with fewer than two measured steps"
      )
      return
    }
    findings.add(
      .table,
      of: .trainingMetrics,
      block: table.block,
      name: name,
      claim: .linked,
      says: "the card holds a table of measurements along the training"
    )
  }

  private func isOfTraining(_ table: ReadTable) -> Bool {
    let (columns, rows) = (table.columns, table.table.rows.count)
    if rows == 0 { return false }
    if columns.contains(.lossColumn) {
      return columns.contains(.stepColumn) || table.role == .trainingResults
    }
    return columns.contains(.stepColumn) && columns.contains(.metricColumn)
      && rows >= 2 && table.table.header.count >= 3
  }

  /// Whether two rows differ in a number of their step or epoch, and a measurement is a number.
  private static func measuresSteps(_ table: ReadTable) -> Bool {
    let measured = ConceptSet([.lossColumn, .metricColumn])
    let columns = table.columnConcepts.enumerated()
    let steps = columns.filter { $0.element.contains(.stepColumn) }.map(\.offset)
    let values = columns.filter { $0.element.containsAny(measured) }.map(\.offset)
    let rows = table.table.rows
    let hasSteps = steps.contains { step in
      Set(rows.compactMap { number(in: $0, at: step) }).count >= 2
    }
    return hasSteps && rows.contains { row in values.contains { number(in: row, at: $0) != nil } }
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
