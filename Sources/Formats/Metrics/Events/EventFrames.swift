// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The records of a TFRecord file, one after the other.
///
/// Source: tensorboard 2.21, `PyRecordReader_New`. A record is its length in eight bytes, the masked
/// checksum of those eight in four, the data, and the data's masked checksum in four; all of it with
/// the lowest byte first.
struct EventFrames: Sendable {
  enum Limit {
    /// How long one record may be.
    ///
    /// Graphs and pictures are the long ones; none is a measurement.
    static let record = 64 << 20
  }

  struct Frame: Sendable, Hashable {
    /// Where the data stands, in bytes from the start of the file.
    var data: Range<Int>
    /// Whether the data has the checksum that stands behind it.
    var isSound: Bool
  }

  private let prefix: RecordPrefix
  private var at = 0
  /// Why there is no further record; nil as long as there may be one.
  private(set) var end: ReadingEnd?

  init(_ prefix: RecordPrefix) { self.prefix = prefix }

  /// The next record; nil at the end, or where its length cannot be trusted, because nobody knows
  /// then where the one after it begins.
  mutating func next() -> Frame? {
    guard end == nil else { return nil }
    guard at < prefix.bytes.count else { return stop(prefix.isWhole ? .whole : .cut) }
    guard let length = number(UInt64.self, at: at), let checksum = number(UInt32.self, at: at + 8)
    else { return stop(prefix.end) }
    guard checksum == CRC32C.masked(prefix.bytes[at..<at + 8]) else {
      return stop(.damaged(offset: at, why: "the length of a record does not fit its checksum"))
    }
    guard length <= Limit.record, let size = Int(exactly: length) else {
      return stop(.tooLarge(offset: at, why: "a record of \(length) bytes"))
    }
    let data = at + 12..<at + 12 + size
    guard let dataChecksum = number(UInt32.self, at: data.upperBound) else {
      return stop(prefix.end)
    }
    at = data.upperBound + 4
    return Frame(data: data, isSound: dataChecksum == CRC32C.masked(prefix.bytes[data]))
  }

  private mutating func stop(_ end: ReadingEnd) -> Frame? {
    self.end = end
    return nil
  }

  /// The number at `offset`; nil when the bytes do not reach so far.
  private func number<Number: FixedWidthInteger>(_ type: Number.Type, at offset: Int) -> Number? {
    let width = Number.bitWidth / 8
    guard offset <= prefix.bytes.count - width else { return nil }
    return prefix.bytes.withUnsafeBytes {
      Number(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: type))
    }
  }
}
