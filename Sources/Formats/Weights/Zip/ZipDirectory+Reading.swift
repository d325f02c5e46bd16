// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension ZipDirectory {
  /// Reads the directory from its own bytes, those of the location's range.
  package init(_ bytes: [UInt8], at location: ZipLocation) throws(WeightsFault) {
    guard bytes.count == location.size else {
      let due = location.range.upperBound
      throw .cut(what: "the directory", due: due, has: location.offset + bytes.count)
    }
    var cursor = HeaderCursor(bytes)
    var entries: [Entry] = []
    entries.reserveCapacity(location.count)
    for _ in 0..<location.count {
      let at = location.offset + cursor.at
      guard let entry = try Self.entry(&cursor, at: at) else {
        throw .damaged(what: "no entry of a directory", at: at)
      }
      entries.append(entry)
    }
    self.init(entries: entries, problems: [])
    if cursor.left > 0 { add(.trailing(bytes: cursor.left)) }
    if location.shift > 0 { add(.shifted(bytes: location.shift)) }
    check(room: location.offset - location.shift)
  }

  private static func entry(
    _ cursor: inout HeaderCursor,
    at: Int
  ) throws(WeightsFault) -> Entry? {
    guard cursor.take(4)?.elementsEqual([0x50, 0x4B, 1, 2]) == true, cursor.skip(4),
      let flags = cursor.uint16(), let method = cursor.uint16(), cursor.skip(4),
      let crc32 = cursor.uint32(), let packed = cursor.uint32(), let size = cursor.uint32(),
      let nameLength = cursor.uint16(), let extraLength = cursor.uint16(),
      let commentLength = cursor.uint16(), cursor.skip(8), let offset = cursor.uint32()
    else { return nil }
    guard nameLength <= longestName else {
      throw .tooLarge(what: "an entry's name", found: UInt64(nameLength), limit: longestName)
    }
    guard let name = cursor.take(Int(nameLength)), let extra = cursor.take(Int(extraLength)),
      cursor.skip(Int(commentLength))
    else { return nil }
    guard let numbers = numbers([size, packed, offset], extra) else {
      throw .damaged(what: "an entry's size is beyond every number or missing", at: at)
    }
    return Entry(
      name: String(decoding: name, as: UTF8.self),
      method: Int(method),
      isEncrypted: flags & 1 != 0,
      crc32: crc32,
      packed: numbers[1],
      size: numbers[0],
      offset: numbers[2]
    )
  }

  /// The three numbers, those of only ones taken from the extra field of an entry beyond 4 GB.
  private static func numbers(_ short: [UInt32], _ extra: ArraySlice<UInt8>) -> [Int]? {
    guard short.contains(.max) else { return short.map(Int.init) }
    var cursor = HeaderCursor(Array(extra))
    while let id = cursor.uint16(), let length = cursor.uint16(),
      let field = cursor.take(Int(length))
    {
      guard id == 1 else { continue }
      var long = HeaderCursor(Array(field))
      let numbers = short.map { $0 == .max ? long.uint64().flatMap(Int.init(exactly:)) : Int($0) }
      return numbers.contains(nil) ? nil : numbers.compactMap(\.self)
    }
    return nil
  }
}

extension ZipDirectory {
  private mutating func add(_ problem: ZipProblem) {
    if problems.count < ProblemLog.kept { problems.append(problem) }
  }

  /// Compares the entries with one another and with the `room` in bytes before the directory.
  private mutating func check(room: Int) {
    var names = Set<String>(minimumCapacity: entries.count)
    for entry in entries {
      if !names.insert(entry.name).inserted { add(.duplicate(name: entry.name)) }
      if entry.method == 0, !entry.isEncrypted, entry.packed != entry.size {
        add(.size(name: entry.name, packed: entry.packed, size: entry.size))
      }
      if !Self.isInside(entry.name) { add(.path(name: entry.name)) }
    }
    var (end, last) = (0, "")
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      if entry.offset < end { add(.overlap(name: entry.name, before: last)) }
      let (next, overflows) = entry.offset.addingReportingOverflow(
        30 + entry.name.utf8.count
      )
      let (behind, isBeyond) = next.addingReportingOverflow(entry.packed)
      if overflows || isBeyond || behind > room { add(.outside(name: entry.name)) }
      (end, last) = (overflows || isBeyond ? .max : behind, entry.name)
    }
  }

  /// A folder's name ends in a slash.
  private static func isInside(_ name: String) -> Bool {
    WeightsIndex.isInside(name.hasSuffix("/") ? String(name.dropLast()) : name)
  }
}
