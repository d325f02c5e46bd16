// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CZlib

/// gzip by zlib, members one behind the other as one stream, as RFC 1952 2.2 has it.
package final class GzipUnpacker: Unpacker {
  private var stream = z_stream()
  private var isInside = false
  /// Zeros behind the last member, as tapes and some writers leave them, are no data.
  private var isPadding = false

  /// 15 bits of window, the most that deflate has, and 16 to ask for gzip's own frame.
  private static let window: Int32 = 15 + 16

  package init() {
    inflateInit2_(&stream, Self.window, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  }

  deinit { inflateEnd(&stream) }

  /// Whether the last member that was begun has come to its end, its checksum included.
  package var hasEnded: Bool { !isInside }

  package func unpack(_ packed: [UInt8]) throws(PackingError) -> (piece: [UInt8], used: Int) {
    if !isInside, try !startsMember(packed) { return ([], packed.count) }
    var status = Z_OK
    var left = 0
    var packed = packed
    let count = packed.count
    let piece = [UInt8](unsafeUninitializedCapacity: Self.piece) { room, filled in
      packed.withUnsafeMutableBufferPointer { bytes in
        stream.next_in = bytes.baseAddress
        stream.avail_in = UInt32(clamping: bytes.count)
        stream.next_out = room.baseAddress
        stream.avail_out = UInt32(Self.piece)
        status = inflate(&stream, Z_NO_FLUSH)
        left = Int(stream.avail_in)
        filled = Self.piece - Int(stream.avail_out)
      }
    }
    switch status {
    case Z_STREAM_END:
      isInside = false
      inflateReset(&stream)
    case Z_OK, Z_BUF_ERROR: break
    default: throw .damaged(.gzip)
    }
    return (piece, count - left)
  }

  package func finish() throws(PackingError) {
    if isInside { throw .cut(.gzip) }
  }

  /// Whether another member starts here; false for padding.
  private func startsMember(_ packed: [UInt8]) throws(PackingError) -> Bool {
    if packed.isEmpty { return false }
    isPadding = isPadding || packed.first == 0
    if isPadding {
      guard packed.allSatisfy({ $0 == 0 }) else { throw .damaged(.gzip) }
      return false
    }
    isInside = true
    return true
  }
}
