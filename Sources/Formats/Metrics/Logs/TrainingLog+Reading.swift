// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension TrainingLog {
  private static let record = "a log of a training"

  /// Reads the beginning of a file, row by row, as far as it goes.
  ///
  /// `path` is looked at only for what a table measures that does not say so itself.
  package init(
    _ prefix: RecordPrefix,
    path: String = "",
    words: ColumnWords
  ) throws(RecordError) {
    try prefix.check(as: Self.record)
    guard !prefix.isBinary else {
      let problem = RecordError.Problem.otherFormat(why: "it is no text")
      throw RecordError(problem, in: Self.record, bytes: prefix.bytes.count)
    }
    var names = ColumnNames(words)
    self.init(layout: .lines)
    if let table = Self.table(in: prefix, path, &names) {
      read(table.rows, of: table.table, names)
    } else if Self.isDocument(prefix) {
      readDocument(prefix, &names)
    } else {
      readLines(prefix, &names)
    }
    columns = names.known.sorted()
    if end == .whole, !prefix.isWhole { end = .cut }
  }

  /// The table in a file and the lines behind its header; nil where the first lines have none.
  ///
  /// A printed line may look like a header. What follows a header has its fields, and numbers.
  private static func table(
    in prefix: RecordPrefix,
    _ path: String,
    _ names: inout ColumnNames
  ) -> (table: LogTable, rows: LogLines)? {
    var lines = LogLines(prefix)
    for _ in 0..<LogTable.Limit.preamble {
      guard let line = lines.next() else { return nil }
      guard let table = LogTable(header: line, path: path, names: &names) else { continue }
      // Markdown draws a line below the header.
      let next = lines.first(where: hasText)
      if next.map({ table.has($0, names) }) ?? true { return (table, lines) }
    }
    return nil
  }

  private mutating func read(_ rows: LogLines, of table: LogTable, _ names: ColumnNames) {
    layout = .table
    for line in rows {
      guard let row = table.row(line, names) else { continue }
      hasText = true
      add(row)
    }
  }

  /// Whether the file is one JSON value, and not one on each line.
  private static func isDocument(_ prefix: RecordPrefix) -> Bool {
    var reader = LenientReader(prefix)
    var lines = LogLines(prefix)
    if reader.take("[") {
      return reader.peek().map { "{[]".utf8.contains($0) } ?? false
    }
    guard reader.peek() == UInt8(ascii: "{") else { return false }
    guard let line = lines.next() else { return true }
    var first = LenientReader(prefix.bytes, from: line.startIndex, to: line.endIndex)
    first.skip()
    return first.stop != nil
  }

  private mutating func readDocument(_ prefix: RecordPrefix, _ names: inout ColumnNames) {
    layout = .document
    var reader = LenientReader(prefix)
    var objects = LogObjects(log: self, names: names)
    _ = objects.read(&reader)
    (self, names) = (objects.log, objects.names)
    hasText = Self.hasText(prefix.bytes[...])
    end = reader.stop ?? .whole
  }

  private mutating func readLines(_ prefix: RecordPrefix, _ names: inout ColumnNames) {
    var objects = LogObjects(log: self, names: names)
    var position = LogRow()
    for line in LogLines(prefix) {
      objects.log.hasText = objects.log.hasText || Self.hasText(line)
      if let object = Self.object(in: line) {
        var reader = LenientReader(prefix.bytes, from: object, to: line.endIndex)
        if objects.read(&reader), reader.stop == nil { continue }
      }
      var row = LogPhrases.row(line, &objects.names)
      row.carry(position)
      if row.position != nil { position = row }
      objects.log.add(row)
    }
    (self, names) = (objects.log, objects.names)
  }

  /// Whether there is more than brackets and rules.
  private static func hasText(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { $0.isLetter || $0.isDigit || $0 >= 0x80 }
  }

  /// Where an object begins: a brace with a quote behind it.
  private static func object(in line: ArraySlice<UInt8>) -> Int? {
    guard let brace = line.firstIndex(of: UInt8(ascii: "{")) else { return nil }
    let next = line[(brace + 1)...].first { !$0.isSpace }
    return next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") ? brace : nil
  }
}
