// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A table as far as it has been read.
struct CardTableDraft: Sendable {
  var header: [String]?
  var rows: [[String]] = []
  var row: [String] = []
  /// Whether all cells of the row are header cells.
  var isHeaderRow = true
  var isInCell = false
  /// Tables within a cell are text of that cell.
  var depth = 1
  let line: Int?

  /// What stands between the text so far and the next cell's.
  var separator: StaticString { row.isEmpty ? (isFirstRow ? "" : "\n") : " | " }
  var isBetweenCells: Bool { !isInCell }
  var isFirstRow: Bool { header == nil && rows.isEmpty }
  /// Takes the row that is done; changed in place, as a table may be long.
  mutating func endRow() {
    guard !row.isEmpty else { return }
    if isHeaderRow, isFirstRow { header = row } else { rows.append(row) }
    row = []
    isHeaderRow = true
  }

  var isBlank: Bool { (rows + [header ?? []]).allSatisfy { $0.allSatisfy(\.isEmpty) } }
}
