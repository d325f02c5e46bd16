// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A row of separated values that is read byte by byte.
struct RowInMaking {
  static let quote = UInt8(ascii: "\"")

  private enum Place {
    case start, bare, quoted, closed
  }

  private let separator: UInt8
  private let line: Int
  private var place = Place.start
  /// The line on which the last quote was opened.
  private var quoteLine = 0
  private var cell: [UInt8] = []
  private var cells: [String] = []
  private var count = 0

  init(separator: UInt8, line: Int) {
    self.separator = separator
    self.line = line
  }

  /// Whether the end of a line belongs to the cell.
  var isBetweenQuotes: Bool { place == .quoted }
  var isEmpty: Bool { count == 0 }

  mutating func add(_ byte: UInt8, on line: Int) throws(SeparatedRowsError) {
    count += 1
    guard count <= SeparatedRows.rowLimit else {
      throw place == .quoted ? .openQuote(line: quoteLine) : .longRow(line: self.line)
    }
    switch (place, byte) {
    case (.start, Self.quote): (place, quoteLine) = (.quoted, line)
    case (.quoted, Self.quote): place = .closed
    case (.quoted, _): cell.append(byte)
    case (_, separator): endCell()
    case (.closed, Self.quote):
      cell.append(byte)
      place = .quoted
    case (.closed, UInt8(ascii: " ")): break
    // A word behind a closing quote: that quote was another cell's opening one.
    case (.closed, _): throw .openQuote(line: quoteLine)
    case (.start, _), (.bare, _):
      cell.append(byte)
      place = .bare
    }
  }

  mutating func finished() throws(SeparatedRowsError) -> SeparatedRow {
    guard place != .quoted else { throw .openQuote(line: quoteLine) }
    endCell()
    return SeparatedRow(line: line, cells: cells)
  }

  private mutating func endCell() {
    cells.append(String(decoding: cell, as: UTF8.self))
    cell.removeAll(keepingCapacity: true)
    place = .start
  }
}
