// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Formats
import PolicyFiles

/// The rows of a file of CSV, with what is wrong with it told by its line.
struct ScoreRows {
  private let file: String
  private var rows: SeparatedRows
  private var width = 0

  init(_ file: String) throws(Failure) {
    self.file = file
    let bytes: ByteSource
    do {
      bytes = .reading(try ListInput.open(file))
    } catch RegularFile.Problem.other(let noun) {
      throw Failure.usage(.other(noun), of: file)
    } catch {
      throw Failure.usage("\(file): cannot be read. Check the path and its permissions.")
    }
    do {
      rows = try SeparatedRows(try bytes.unpacked())
    } catch {
      throw Failure.usage("\(file): \(error)")
    }
  }

  var isCommaSeparated: Bool { rows.separator == UInt8(ascii: ",") }

  /// The first row.
  mutating func heads() throws(Failure) -> [String] {
    let heads = try next(isHead: true)?.cells ?? []
    width = heads.count
    return heads
  }

  /// The next row; none has more cells than there are heads, but for empty ones.
  mutating func next() throws(Failure) -> SeparatedRow? { try next(isHead: false) }

  private mutating func next(isHead: Bool) throws(Failure) -> SeparatedRow? {
    let row: SeparatedRow?
    do throws(SeparatedRowsError) {
      row = try rows.row()
    } catch {
      throw Failure.usage("\(file): \(error)")
    }
    guard let row, !isHead, row.cells.dropFirst(width).contains(where: { !$0.isEmpty }) else {
      return row
    }
    throw Failure.usage(
      "\(file): line \(row.line): \(row.cells.count) cells under \(width) heads. "
        + "Put a cell that holds a separator, as \"12,5\" may, into quotes."
    )
  }
}
