// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CZstd

/// Zstandard by libzstd, whose own limit of a frame's window (128 MiB) bounds the memory.
final class ZstdUnpacker: Unpacker {
  private let stream = ZSTD_createDStream()
  /// Whether the last call left a frame open, or more of a frame to be written out.
  private var isInside = false

  deinit { ZSTD_freeDStream(stream) }

  func unpack(_ packed: [UInt8]) throws(PackingError) -> (piece: [UInt8], used: Int) {
    if packed.isEmpty && !isInside { return ([], 0) }
    var status = 0
    var used = 0
    let piece = [UInt8](unsafeUninitializedCapacity: Self.piece) { room, filled in
      packed.withUnsafeBytes { bytes in
        var input = ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: 0)
        var output = ZSTD_outBuffer(dst: room.baseAddress, size: Self.piece, pos: 0)
        status = ZSTD_decompressStream(stream, &output, &input)
        used = input.pos
        filled = output.pos
      }
    }
    guard ZSTD_isError(status) == 0 else { throw .damaged(.zstd) }
    isInside = status != 0
    return (piece, used)
  }

  func finish() throws(PackingError) {
    if isInside { throw .cut(.zstd) }
  }
}
