// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats
import Testing

@Suite("Rows of separated values")
struct SeparatedRowsTests {
  /// The rows of `text`, which comes in pieces of `piece` bytes.
  static func read(_ text: String, piece: Int = 1 << 18) throws -> [SeparatedRow] {
    var rest = Array(text.utf8)[...]
    let bytes = ByteSource { () throws(PackingError) in
      defer { rest = rest.dropFirst(piece) }
      return Array(rest.prefix(piece))
    }
    var rows = try SeparatedRows(bytes)
    var all: [SeparatedRow] = []
    while let row = try rows.row() { all.append(row) }
    return all
  }

  static let tables: [(text: String, rows: [SeparatedRow])] = [
    ("", []),
    ("a,b\n1,2", [row(1, "a", "b"), row(2, "1", "2")]),
    ("a;b\n1;2,5\n", [row(1, "a", "b"), row(2, "1", "2,5")]),
    ("a\tb\r\n1\t2\r\n", [row(1, "a", "b"), row(2, "1", "2")]),
    ("a,b\r1,2\r", [row(1, "a", "b"), row(2, "1", "2")]),
    ("\u{FEFF}a,b\n\n\n1,\n", [row(1, "a", "b"), row(4, "1", "")]),
    (
      "a,b\n\"x\ny\",\"z\"\"\" \n1,2\n",
      [row(1, "a", "b"), row(2, "x\ny", "z\""), row(4, "1", "2")]
    ),
    ("\"a,a,a\";b\n", [row(1, "a,a,a", "b")]),
    ("a,b\n5\" disk,\u{1F5A5}\n", [row(1, "a", "b"), row(2, "5\" disk", "\u{1F5A5}")]),
  ]

  private static func row(_ line: Int, _ cells: String...) -> SeparatedRow {
    SeparatedRow(line: line, cells: cells)
  }

  @Test("are read whatever the separator, the ends of lines and the pieces", arguments: tables)
  func areRead(_ table: (text: String, rows: [SeparatedRow])) throws {
    for piece in [1, 2, 7, 1 << 18] {
      #expect(try Self.read(table.text, piece: piece) == table.rows)
    }
  }

  /// Tables that end in a million and more of the last character.
  static let broken: [(text: String, filler: Int, error: SeparatedRowsError)] = [
    ("a,b\n1,\"2\n3,4\n", 0, .openQuote(line: 2)),
    ("a,b\n\"1,2\n\"3\",4\n", 0, .openQuote(line: 2)),
    ("a\n\"x\n", 1_200_000, .openQuote(line: 2)),
    ("a\nb\nx", 1_200_000, .longRow(line: 3)),
  ]

  @Test("end where a quote does not, or a row is endless, and say on which line", arguments: broken)
  func ends(_ table: (text: String, filler: Int, error: SeparatedRowsError)) throws {
    let last = try #require(table.text.last)
    let text = table.text + String(repeating: last, count: table.filler)
    #expect(throws: table.error) { try Self.read(text) }
  }

  @Test("are read as they are asked for, and no further")
  func stream() throws {
    let pieces = ByteSource.Count()
    let bytes = ByteSource { () throws(PackingError) in
      pieces.count += 1
      return Array("a,b\n1,2\n".utf8)
    }
    var rows = try SeparatedRows(bytes)
    // The source never ends.
    for _ in 0..<10_000 { #expect(try rows.row()?.cells.count == 2) }
    #expect(pieces.count == 5_000)
  }

  @Test("end where nothing more can be read")
  func unreadable() throws {
    var pieces = ["a,b\n1,2\n3,", nil][...]
    let bytes = ByteSource { () throws(PackingError) in
      guard let piece = pieces.popFirst() ?? nil else { throw .unreadable }
      return Array(piece.utf8)
    }
    var rows = try SeparatedRows(bytes)
    #expect(try rows.row()?.cells == ["a", "b"])
    #expect(try rows.row()?.cells == ["1", "2"])
    #expect(throws: SeparatedRowsError.unreadable(afterLine: 2)) { try rows.row() }
  }
}

extension ByteSource {
  /// How many pieces were read.
  fileprivate final class Count {
    var count = 0
  }
}
