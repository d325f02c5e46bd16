// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The checksum of TFRecord files: CRC-32C (Castagnoli), masked.
///
/// Source: RFC 3720, appendix B.4, for the polynomial; tensorboard 2.21, `masked_crc32c`, for the
/// mask, which keeps the checksum of data that holds checksums from degenerating.
enum CRC32C {
  /// The remainders of every byte, followed by none to seven bytes of zeros.
  private static let tables: [[UInt32]] = {
    let first = (0..<256).map { byte in
      (0..<8).reduce(UInt32(byte)) { crc, _ in crc >> 1 ^ (crc & 1 == 1 ? 0x82F6_3B78 : 0) }
    }
    return (1..<8).reduce(into: [first]) { tables, last in
      tables.append(tables[last - 1].map { $0 >> 8 ^ first[Int($0 & 0xFF)] })
    }
  }()

  /// The plain checksum of `bytes`.
  static func of(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.withUnsafeBytes { bytes in
      var (crc, at) = (UInt32.max, 0)
      while bytes.count - at >= 8 {
        crc = eight(bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self), crc)
        at += 8
      }
      for byte in bytes[at...] { crc = crc >> 8 ^ tables[0][Int((crc ^ UInt32(byte)) & 0xFF)] }
      return ~crc
    }
  }

  /// Takes eight bytes at once: each has its own table.
  private static func eight(_ bytes: UInt64, _ crc: UInt32) -> UInt32 {
    let mixed = UInt64(littleEndian: bytes) ^ UInt64(crc)
    return (0..<8).reduce(UInt32(0)) { sum, index in
      sum ^ tables[7 - index][Int(mixed >> (8 * UInt64(index)) & 0xFF)]
    }
  }

  /// The checksum as it stands in a file.
  static func masked(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    let crc = of(bytes)
    return (crc >> 15 | crc << 17) &+ 0xA282_EAD8
  }
}
