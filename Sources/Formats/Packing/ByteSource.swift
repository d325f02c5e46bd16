// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Bytes that come piece by piece: of a file, of a pipe, or unpacked from either.
package struct ByteSource {
  /// The next piece; empty at the end, and from then on.
  package var read: () throws(PackingError) -> [UInt8]

  package init(_ read: @escaping () throws(PackingError) -> [UInt8]) {
    self.read = read
  }

  /// The same bytes, unpacked when their start says gzip or zstd.
  ///
  /// A piece is at most ``Unpacker/piece`` long however much a packed piece holds, so that a small
  /// file cannot fill the memory.
  package func unpacked() throws(PackingError) -> ByteSource {
    var start: [UInt8] = []
    while start.count < StreamPacking.signature {
      let more = try read()
      guard !more.isEmpty else { break }
      start += more
    }
    let whole = following(start)
    switch StreamPacking(start: start) {
    case .gzip?: return whole.through(GzipUnpacker())
    case .zstd?: return whole.through(ZstdUnpacker())
    case nil: return whole
    }
  }

  /// `first`, then the rest.
  private func following(_ first: [UInt8]) -> ByteSource {
    var first: [UInt8]? = first.isEmpty ? nil : first
    return ByteSource { () throws(PackingError) in
      guard let piece = first else { return try read() }
      first = nil
      return piece
    }
  }

  private func through(_ unpacker: any Unpacker) -> ByteSource {
    var (packed, isOver): ([UInt8], Bool) = ([], false)
    return ByteSource { () throws(PackingError) in
      while !isOver {
        if packed.isEmpty { packed = try read() }
        let hasEnded = packed.isEmpty
        let (piece, used) = try unpacker.unpack(packed)
        packed.removeFirst(used)
        if !piece.isEmpty { return piece }
        // Packed bytes that neither are used up nor give anything would be asked for ever.
        if hasEnded || used == 0 {
          isOver = true
          try unpacker.finish()
        }
      }
      return []
    }
  }
}
