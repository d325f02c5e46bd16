// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The rows of a table of separated values (RFC 4180), read one by one as they are asked for.
///
/// Commas, semicolons and tabs are known as separators: what the first line has most of. Lines end in
/// LF, CR or both; blank ones are passed over.
package struct SeparatedRows {
  /// The most bytes of a row: a quote that is never closed must not fill the memory.
  package static let rowLimit = 1 << 20

  /// What stands between two cells.
  package let separator: UInt8
  private let bytes: ByteSource
  private var piece: [UInt8]
  private var next = 0
  private var line = 1

  /// The rows of `bytes`, of which the beginning is read at once.
  package init(_ bytes: ByteSource) throws(SeparatedRowsError) {
    self.bytes = bytes
    piece = []
    do throws(PackingError) {
      var more: [UInt8]
      repeat {
        more = try bytes.read()
        piece += more
      } while !more.isEmpty && !piece.contains(where: Self.endsLine) && piece.count < Self.rowLimit
    } catch {
      throw .unreadable(afterLine: 0)
    }
    if piece.starts(with: Self.mark) { piece.removeFirst(Self.mark.count) }
    separator = Self.separator(of: piece.prefix { !Self.endsLine($0) })
  }

  /// The next row that is not blank; nil at the end.
  package mutating func row() throws(SeparatedRowsError) -> SeparatedRow? {
    while let row = try anyRow() {
      if row.cells != [""] { return row }
    }
    return nil
  }

  private mutating func anyRow() throws(SeparatedRowsError) -> SeparatedRow? {
    var row = RowInMaking(separator: separator, line: line)
    while let byte = try nextByte() {
      if row.isBetweenQuotes || !Self.endsLine(byte) {
        if byte == Self.lineFeed { line += 1 }
        try row.add(byte, on: line)
        continue
      }
      if byte == Self.carriageReturn, try peek() == Self.lineFeed { next += 1 }
      line += 1
      return try row.finished()
    }
    return row.isEmpty ? nil : try row.finished()
  }

  private mutating func nextByte() throws(SeparatedRowsError) -> UInt8? {
    guard let byte = try peek() else { return nil }
    next += 1
    return byte
  }

  private mutating func peek() throws(SeparatedRowsError) -> UInt8? {
    if next == piece.count {
      do throws(PackingError) {
        piece = try bytes.read()
      } catch {
        throw .unreadable(afterLine: line - 1)
      }
      next = 0
    }
    return piece.isEmpty ? nil : piece[next]
  }

  private static func separator(of head: ArraySlice<UInt8>) -> UInt8 {
    var isQuoted = false
    var counts: [UInt8: Int] = [:]
    for byte in head {
      if byte == RowInMaking.quote { isQuoted.toggle() }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let known = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    return known.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? known[0]
  }

  /// What some programs write before UTF-8, and which is none of the text.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private static func endsLine(_ byte: UInt8) -> Bool {
    byte == lineFeed || byte == carriageReturn
  }
}
