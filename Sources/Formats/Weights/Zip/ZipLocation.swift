// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Where the directory of a ZIP archive lies, as the end of the archive says.
package struct ZipLocation: Sendable, Hashable {
  /// In bytes from the start of the file.
  package var offset: Int
  package var size: Int
  package var count: Int
  /// Bytes before the archive in its file.
  package var shift: Int

  package var range: Range<Int> { offset..<offset + size }
}

extension ZipLocation {
  /// Last bytes of a file that always hold the end of an archive: 22, a comment, and 76 of an
  /// archive beyond 4 GB.
  package static let tailSize = 22 + 65_535 + 76
  private static let end: [UInt8] = [0x50, 0x4B, 5, 6]
  private static let locator: [UInt8] = [0x50, 0x4B, 6, 7]
  private static let record: [UInt8] = [0x50, 0x4B, 6, 6]

  /// Finds the directory from the last ``tailSize`` bytes of a file of `fileSize` bytes, or from
  /// all of a shorter one.
  ///
  /// `head` are its first bytes, where they are known: they tell an archive without its end from
  /// what is none.
  package static func find(
    tail: [UInt8],
    fileSize: Int,
    head: [UInt8] = []
  ) throws(WeightsFault) -> ZipLocation {
    let start = fileSize - tail.count
    guard start >= 0 else {
      throw .damaged(what: "a tail longer than its file", at: 0)
    }
    guard start == 0 || tail.count >= tailSize else {
      throw .cut(what: "the tail that was fetched", due: tailSize, has: tail.count)
    }
    guard let at = endRecord(tail) else {
      guard head.starts(with: [0x50, 0x4B, 3, 4]) else {
        throw .foreign(format: "a ZIP archive", found: "its last bytes hold no end of a directory")
      }
      throw .cut(what: "the archive's directory", due: fileSize + 22, has: fileSize)
    }
    let fields = try fields(tail, at: at, start: start)
    return try located(fields, before: fields.at + start)
  }

  /// The numbers of an end record.
  private struct Fields {
    var count: UInt64
    var size: UInt64
    var offset: UInt64
    /// Where the record stands in the tail.
    var at: Int
  }

  /// The last record whose comment reaches exactly to the end of the file.
  private static func endRecord(_ tail: [UInt8]) -> Int? {
    var at = tail.count - 22
    while at >= 0, at >= tail.count - 22 - 65_535 {
      if tail[at...].starts(with: end) {
        var cursor = HeaderCursor(tail, at: at + 20)
        if cursor.uint16().map({ at + 22 + Int($0) }) == tail.count { return at }
      }
      at -= 1
    }
    return nil
  }

  private static func fields(
    _ tail: [UInt8],
    at: Int,
    start: Int
  ) throws(WeightsFault) -> Fields {
    if let fields = try fields64(tail, end: at, start: start) { return fields }
    var cursor = HeaderCursor(tail, at: at + 4)
    guard cursor.uint32() == 0, let here = cursor.uint16(), let count = cursor.uint16(),
      here == count, let size = cursor.uint32(), let offset = cursor.uint32()
    else { throw .damaged(what: "an archive in several parts", at: start + at) }
    return Fields(count: UInt64(count), size: UInt64(size), offset: UInt64(offset), at: at)
  }

  /// The numbers of an archive beyond 4 GB; nil for another.
  private static func fields64(
    _ tail: [UInt8],
    end: Int,
    start: Int
  ) throws(WeightsFault) -> Fields? {
    guard end >= 20, tail[(end - 20)...].starts(with: locator) else { return nil }
    var pointer = HeaderCursor(tail, at: end - 12)
    guard let told = pointer.uint64() else { return nil }
    let near = end - 76
    let far = told >= UInt64(start) ? Int(exactly: told - UInt64(start)) : nil
    let places = [far, near].compactMap(\.self).filter { (0..<end - 20).contains($0) }
    guard let at = places.first(where: { tail[$0...].starts(with: record) }) else {
      throw .damaged(what: "no ZIP64 record where the archive says", at: start + end - 20)
    }
    var cursor = HeaderCursor(tail, at: at + 16)
    guard cursor.uint64() == 0, let here = cursor.uint64(), let count = cursor.uint64(),
      here == count, let size = cursor.uint64(), let offset = cursor.uint64()
    else { throw .damaged(what: "an archive in several parts", at: start + at) }
    return Fields(count: count, size: size, offset: offset, at: at)
  }

  /// Checks the numbers against their limits and against the place of the record behind them.
  private static func located(
    _ fields: Fields,
    before end: Int
  ) throws(WeightsFault) -> ZipLocation {
    // First what no file can be, whatever is read of it: a lie is not a large directory.
    guard fields.offset <= UInt64(end), fields.size <= UInt64(end) - fields.offset else {
      throw .damaged(what: "a directory that reaches past its end", at: end)
    }
    guard fields.count <= fields.size / 46 else {
      throw .damaged(
        what: "a directory of \(fields.size) bytes for \(fields.count) entries",
        at: end
      )
    }
    guard fields.count <= UInt64(ZipDirectory.mostEntries) else {
      let limit = ZipDirectory.mostEntries
      throw .tooLarge(what: "the number of entries", found: fields.count, limit: limit)
    }
    guard fields.size <= UInt64(ZipDirectory.largest) else {
      let limit = ZipDirectory.largest
      throw .tooLarge(what: "the archive's directory", found: fields.size, limit: limit)
    }
    let (count, size) = (Int(fields.count), Int(fields.size))
    let shift = end - size - Int(fields.offset)
    return ZipLocation(offset: end - size, size: size, count: count, shift: shift)
  }
}
