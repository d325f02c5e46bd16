// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A table: fields between separators, the first line of which names the columns.
struct LogTable: Sendable {
  enum Limit {
    /// How many lines may stand before the header.
    static let preamble = 10
    /// How many columns are read.
    static let columns = 4_096
  }

  private static let separators: [UInt8] = Array(",\t;|".utf8)

  private let separator: UInt8
  private var roles: [ColumnRole?]
  private let hasPosition: Bool

  /// The table that `header` begins; nil where it names no column that the words know.
  init?(header: ArraySlice<UInt8>, path: String, names: inout ColumnNames) {
    let counts = Self.separators.map { separator in header.count { $0 == separator } }
    guard let most = counts.max(), most > 0, let found = counts.firstIndex(of: most) else {
      return nil
    }
    separator = Self.separators[found]
    let mark = UInt8(ascii: "#")
    let fields = Self.fields(of: header.drop { $0 == mark || $0.isSpace }, separator)
    // A header has names; a line with numbers in it is a row of something else.
    guard fields.allSatisfy({ Double(text: $0) == nil }) else { return nil }
    roles = fields.map { names.role(of: $0) }
    hasPosition = roles.contains(.step) || roles.contains(.epoch)
    guard roles.contains(where: { $0 != nil }) else { return nil }
    nameLast(after: path, names.words)
  }

  /// What a nameless last column holds: the exports of TensorBoard have `Step` and `Value`, and the
  /// name of what was measured only in the name of the file.
  private mutating func nameLast(after path: String, _ words: ColumnWords) {
    let positions: Set<ColumnRole?> = [.step, .epoch]
    guard Set(roles.compactMap(\.self)).isSubset(of: positions), let last = roles.last, last == nil
    else { return }
    let name = path.split(separator: "/").last ?? ""
    let stem = name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex)
    guard let role = words.role(of: Array(stem.utf8)), !positions.contains(role) else { return }
    roles[roles.count - 1] = role
  }

  /// Whether a line is one of the table: as many fields as the header, and numbers among them.
  func has(_ line: ArraySlice<UInt8>, _ names: ColumnNames) -> Bool {
    Self.fields(of: line, separator).count == roles.count && row(line, names) != nil
  }

  /// What a line says; nil for one without any number.
  func row(_ line: ArraySlice<UInt8>, _ names: ColumnNames) -> LogRow? {
    var (row, hasNumber) = (LogRow(), false)
    for (field, role) in zip(Self.fields(of: line, separator), roles) {
      guard let number = Double(text: field) else {
        read(field, as: role, names, into: &row)
        continue
      }
      hasNumber = true
      if let role { row.add(number, as: role) }
    }
    // Whatever is measured of a subject is its score, by any name.
    if hasNumber, row.hasSubject { row.add(0, as: .measure) }
    return hasNumber ? row : nil
  }

  private func read(
    _ field: ArraySlice<UInt8>,
    as role: ColumnRole?,
    _ names: ColumnNames,
    into row: inout LogRow
  ) {
    guard let first = field.first else { return }
    if role == .subject {
      row.hasSubject = true
    } else if role == nil, !hasPosition, first.isLetter {
      // Rows that begin with a name and have no position are of models, not of moments.
      row.hasSubject = true
    } else if names.isEvaluation(String(text: field)) {
      row.isOfEvaluation = true
    }
  }

  /// The fields of a line without the quotes and the white space around them.
  private static func fields(of line: ArraySlice<UInt8>, _ separator: UInt8) -> [ArraySlice<UInt8>]
  {
    // Bars stand before the first and behind the last field, too.
    let line = separator == UInt8(ascii: "|") ? line.trimmed.inner(separator) : line
    let fields =
      line.contains(UInt8(ascii: "\""))
      ? quoted(line, separator)
      : line.split(
        separator: separator,
        maxSplits: Limit.columns,
        omittingEmptySubsequences: false
      )
    return fields.prefix(Limit.columns).map(\.trimmed)
  }

  /// The fields of a line with quotes, in which separators are none.
  private static func quoted(_ line: ArraySlice<UInt8>, _ separator: UInt8) -> [ArraySlice<UInt8>] {
    var (fields, field, isQuoted) = ([ArraySlice<UInt8>](), [UInt8](), false)
    for byte in line where fields.count < Limit.columns {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == separator, !isQuoted {
        fields.append(field[...])
        field = []
      } else {
        field.append(byte)
      }
    }
    return fields + [field[...]]
  }
}

extension ArraySlice<UInt8> {
  /// Without one `byte` at the beginning and one at the end.
  fileprivate func inner(_ byte: UInt8) -> ArraySlice<UInt8> {
    let start = first == byte ? dropFirst() : self
    return start.last == byte ? start.dropLast() : start
  }
}
