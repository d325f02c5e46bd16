// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Formats

/// Builds ZIP archives whose data are nought, right ones unless told otherwise.
struct ZipFile {
  struct Entry {
    var name: String
    var size = 8
    var method: UInt16 = 0
    /// What the directory says; the truth unless told otherwise.
    var toldSize: UInt32?
    var toldOffset: UInt32?
    var flags: UInt16 = 0
  }

  var entries: [Entry] = []
  var isZip64 = false
  var comment = ""
  /// Bytes before the archive.
  var shift = 0
  /// What the end says; the truth unless told otherwise.
  var toldCount: UInt16?
  var toldSize: UInt32?
  var toldOffset: UInt32?
  /// Bytes behind the last entry of the directory.
  var padding = 0

  var bytes: [UInt8] {
    var (data, directory) = ([UInt8](), [UInt8]())
    for entry in entries {
      directory += listing(entry, at: data.count)
      data += Self.number(UInt32(0x0403_4B50)) + [UInt8](repeating: 0, count: 22)
      data += Self.number(UInt16(entry.name.utf8.count)) + Self.number(UInt16(0))
      data += Array(entry.name.utf8) + [UInt8](repeating: 0, count: entry.size)
    }
    directory += [UInt8](repeating: 0, count: padding)
    let end = ends(size: directory.count, offset: data.count)
    return [UInt8](repeating: 0x23, count: shift) + data + directory + end
  }

  /// What a reader makes of it.
  func read() throws -> ZipDirectory {
    let bytes = bytes
    let tail = Array(bytes.suffix(ZipLocation.tailSize))
    let location = try ZipLocation.find(tail: tail, fileSize: bytes.count, head: bytes)
    return try ZipDirectory(Array(bytes[location.range]), at: location)
  }

  private func listing(_ entry: Entry, at offset: Int) -> [UInt8] {
    let size = entry.toldSize ?? UInt32(entry.size)
    let short = [size, UInt32(entry.size), entry.toldOffset ?? UInt32(offset)]
    let extra =
      isZip64
      ? Self.number(UInt16(1)) + Self.number(UInt16(24))
        + short.flatMap { Self.number(UInt64($0)) } : []
    var out = Self.number(UInt32(0x0201_4B50)) + Self.number(UInt32(20))
    out += Self.number(entry.flags) + Self.number(entry.method) + [UInt8](repeating: 0, count: 8)
    let told = isZip64 ? [.max, .max, .max] : short
    out += Self.number(told[1]) + Self.number(told[0])
    out += Self.number(UInt16(entry.name.utf8.count)) + Self.number(UInt16(extra.count))
    out += [UInt8](repeating: 0, count: 10) + Self.number(told[2])
    return out + Array(entry.name.utf8) + extra
  }

  private func ends(size: Int, offset: Int) -> [UInt8] {
    let count = toldCount ?? UInt16(entries.count)
    var out: [UInt8] = []
    if isZip64 {
      out += Self.number(UInt32(0x0606_4B50)) + Self.number(UInt64(44))
      out += [UInt8](repeating: 0, count: 12)
      out += Self.number(UInt64(count)) + Self.number(UInt64(count))
      out += Self.number(UInt64(size)) + Self.number(UInt64(offset))
      out += Self.number(UInt32(0x0706_4B50)) + Self.number(UInt32(0))
      out += Self.number(UInt64(offset + size)) + Self.number(UInt32(1))
    }
    let numbers = isZip64 ? [.max, .max] : [UInt32(size), UInt32(offset)]
    out += Self.number(UInt32(0x0605_4B50)) + Self.number(UInt32(0))
    out += Self.number(isZip64 ? .max : count) + Self.number(isZip64 ? .max : count)
    out += Self.number(toldSize ?? numbers[0]) + Self.number(toldOffset ?? numbers[1])
    return out + Self.number(UInt16(comment.utf8.count)) + Array(comment.utf8)
  }

  static func number(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian, Array.init)
  }
}
