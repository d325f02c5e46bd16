// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats

/// Writes event files as the format's description has them, apart from the reader's own code.
struct EventFileSample {
  var bytes: [UInt8] = []

  /// A file with its first record.
  static let begun = EventFileSample().adding(field(3, "brain.Event:2"))

  /// With one more record around `data`.
  func adding(_ data: [UInt8]) -> EventFileSample {
    let length = Self.little(UInt64(data.count), 8)
    let frame = length + Self.checksum(length) + data + Self.checksum(data)
    return EventFileSample(bytes: bytes + frame)
  }

  /// With one more event that has a scalar.
  func scalar(_ tag: String, _ value: Float, at step: UInt8) -> EventFileSample {
    let time = [UInt8(1 << 3 | 1)] + Self.little(1_700_000_000, 8)
    let number = [UInt8(2 << 3 | 5)] + Self.little(UInt64(value.bitPattern), 4)
    let summary = Self.field(1, Self.field(1, tag) + number)
    return adding(time + [2 << 3, step] + Self.field(5, summary))
  }

  var whole: RecordPrefix { RecordPrefix(bytes, isWhole: true) }

  func cut(to count: Int) -> RecordPrefix { RecordPrefix(bytes.prefix(count), isWhole: false) }

  static func field(_ number: UInt8, _ text: String) -> [UInt8] { field(number, Array(text.utf8)) }

  static func field(_ number: UInt8, _ bytes: [UInt8]) -> [UInt8] {
    [number << 3 | 2, UInt8(bytes.count)] + bytes
  }

  static func little(_ number: UInt64, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * UInt64($0))) }
  }

  /// Bit by bit, where the reader uses tables.
  static func checksum(_ bytes: [UInt8]) -> [UInt8] {
    var crc = UInt32.max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0x82F6_3B78 : crc >> 1 }
    }
    let masked = (~crc >> 15 | ~crc << 17) &+ 0xA282_EAD8
    return little(UInt64(masked), 4)
  }
}
