// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How a stream of bytes is packed, told by its first bytes.
package enum StreamPacking: String, Sendable {
  /// RFC 1952.
  case gzip
  /// RFC 8878.
  case zstd

  /// How many bytes of the start are needed to tell.
  package static let signature = 4

  /// The packing of a stream that starts with `bytes`; nil when it is plain, or of another kind.
  package init?(start bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes.prefix(Self.signature))
    if bytes.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if bytes == [0x28, 0xB5, 0x2F, 0xFD] || Self.isSkippable(bytes) {
      self = .zstd
    } else {
      return nil
    }
  }

  /// A frame of metadata, with which pzstd and seekable files may start (RFC 8878, 3.1.2).
  private static func isSkippable(_ bytes: [UInt8]) -> Bool {
    bytes.count == 4 && bytes[0] & 0xF0 == 0x50 && bytes[1...] == [0x2A, 0x4D, 0x18]
  }
}

/// Why packed bytes could not be unpacked.
package enum PackingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The bytes are not what their start promised, or fail their checksum.
  case damaged(StreamPacking)
  /// The stream ends before its last frame does.
  case cut(StreamPacking)
  /// The bytes themselves could not be read.
  case unreadable

  package var description: String {
    switch self {
    case .damaged(let packing): "the \(packing.rawValue) data is damaged"
    case .cut(let packing): "the \(packing.rawValue) data is cut off before its end"
    case .unreadable: "the bytes cannot be read"
    }
  }
}
