// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Reads rows from objects of JSON or Python, whatever they are packed in.
///
/// An object with numbers is a row, one with lists of numbers a table of columns; lists and objects
/// around them are gone through.
struct LogObjects: Sendable {
  enum Limit {
    /// How deep rows may be packed.
    static let depth = 6
    /// How many numbers of one column in a list are read.
    static let column = 1_000_000
  }

  /// An object while it is read.
  private struct Draft {
    var row = LogRow()
    var columns: [(role: ColumnRole, numbers: [Double])] = []
  }

  var log: TrainingLog
  var names: ColumnNames

  /// Reads the next value; false where it is neither an object nor a list.
  mutating func read(_ reader: inout LenientReader, depth: Int = Limit.depth) -> Bool {
    switch reader.peek() {
    case UInt8(ascii: "{") where depth > 0:
      var draft = Draft()
      readMembers(&reader, under: [], depth, &draft)
      // A row that breaks off may lack its position; what was read of a column stands.
      if reader.stop == nil { log.add(draft.row) }
      addRows(of: draft.columns)
    case UInt8(ascii: "[") where depth > 0:
      _ = reader.items { if !read(&$0, depth: depth - 1) { $0.skip() } }
    default: return false
    }
    return true
  }

  private mutating func addRows(of columns: [(role: ColumnRole, numbers: [Double])]) {
    for index in 0..<(columns.map(\.numbers.count).max() ?? 0) {
      var row = LogRow()
      for column in columns where index < column.numbers.count {
        row.add(column.numbers[index], as: column.role)
      }
      log.add(row)
    }
  }

  private mutating func readMembers(
    _ reader: inout LenientReader,
    under path: [UInt8],
    _ depth: Int,
    _ draft: inout Draft
  ) {
    _ = reader.members { reader, name in
      let name = path.isEmpty ? Array(name.utf8) : path + [UInt8(ascii: "/")] + name.utf8
      switch reader.peek() {
      case UInt8(ascii: "{") where depth > 1: readMembers(&reader, under: name, depth - 1, &draft)
      case UInt8(ascii: "["), UInt8(ascii: "("): readList(&reader, name, depth - 1, &draft)
      case UInt8(ascii: "{"): reader.skip()
      default: if let value = reader.value() { add(value, name, &draft.row) }
      }
    }
  }

  private mutating func add(_ value: LenientJSON, _ name: [UInt8], _ row: inout LogRow) {
    if let number = value.measurement {
      if let role = names.role(of: name[...]) { row.add(number, as: role) }
    } else if let text = value.text {
      if names.isEvaluation(text) { row.isOfEvaluation = true }
      if names.role(of: name[...]) == .subject { row.hasSubject = true }
    }
  }

  /// A list in an object: of rows, or of the numbers of a column.
  private mutating func readList(
    _ reader: inout LenientReader,
    _ name: [UInt8],
    _ depth: Int,
    _ draft: inout Draft
  ) {
    let role = names.role(of: name[...])
    var numbers: [Double] = []
    _ = reader.items { reader in
      if read(&reader, depth: depth) { return }
      guard let role, role != .subject, numbers.count < Limit.column else { return reader.skip() }
      if let number = reader.value()?.number { numbers.append(number) }
    }
    if let role, !numbers.isEmpty { draft.columns.append((role, numbers)) }
  }
}
