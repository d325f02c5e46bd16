// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Formats

/// Builds headers of GGUF files, right ones unless told otherwise.
struct GGUFFile {
  /// The value of a key as the file types it.
  enum Value {
    case text(String)
    case uint16(UInt16)
    case uint32(UInt32)
    case int8(Int8)
    case int32(Int32)
    case uint64(UInt64)
    case float32(Float)
    case flag(Bool)
    case texts([String])
    case floats([Float])
    /// A list of lists of nothing, so deep.
    case nested(Int)
    /// The number of a type, and nothing behind it.
    case type(UInt32)
    /// A list that says to be so long, and nothing behind it.
    case list(type: UInt32, count: UInt64)
  }

  struct Entry {
    var name: String
    var shape: [UInt64] = [64, 2]
    var type: UInt32 = 0
    var offset: UInt64 = 0
  }

  var version: UInt32 = 3
  var isBigEndian = false
  var values: [(String, Value)] = []
  var entries: [Entry] = []
  /// How many tensors and keys the file says to have; the true numbers unless told otherwise.
  var tensorCount: UInt64?
  var keyCount: UInt64?
  /// Bytes of data behind the header.
  var dataSize = 0

  var bytes: [UInt8] {
    var out = Array("GGUF".utf8)
    out += number(version)
    out += length(tensorCount ?? UInt64(entries.count))
    out += length(keyCount ?? UInt64(values.count))
    for (key, value) in values { out += text(key) + bytes(value) }
    for entry in entries {
      out += text(entry.name) + number(UInt32(entry.shape.count))
      out += entry.shape.flatMap(length) + number(entry.type) + number(entry.offset)
    }
    return out
  }

  var size: Int { (bytes.count + 31) / 32 * 32 + dataSize }

  func read() throws -> GGUFHeader? { try GGUFHeader.read(bytes, fileSize: size).header }

  private func bytes(_ value: Value) -> [UInt8] {
    switch value {
    case .text(let text): number(UInt32(8)) + self.text(text)
    case .uint16(let value): number(UInt32(2)) + number(value)
    case .uint32(let value): number(UInt32(4)) + number(value)
    case .int8(let value): number(UInt32(1)) + number(value)
    case .int32(let value): number(UInt32(5)) + number(value)
    case .uint64(let value): number(UInt32(10)) + number(value)
    case .float32(let value): number(UInt32(6)) + number(value.bitPattern)
    case .flag(let value): number(UInt32(7)) + [value ? 1 : 0]
    case .texts(let texts): list(8, UInt64(texts.count)) + texts.flatMap(text)
    case .floats(let floats):
      list(6, UInt64(floats.count)) + floats.flatMap { number($0.bitPattern) }
    case .nested(let depth):
      number(UInt32(9)) + (0..<depth).flatMap { _ in number(UInt32(9)) + length(1) }
    case .type(let type): number(type)
    case .list(let type, let count): list(type, count)
    }
  }

  private func list(_ type: UInt32, _ count: UInt64) -> [UInt8] {
    number(UInt32(9)) + number(type) + length(count)
  }

  private func text(_ text: String) -> [UInt8] {
    length(UInt64(text.utf8.count)) + Array(text.utf8)
  }

  private func length(_ value: UInt64) -> [UInt8] {
    version == 1 ? number(UInt32(truncatingIfNeeded: value)) : number(value)
  }

  private func number(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: isBigEndian ? value.bigEndian : value.littleEndian, Array.init)
  }
}
