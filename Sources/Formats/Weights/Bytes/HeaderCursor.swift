// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Reads whole numbers from bytes that nobody vouches for.
///
/// A read past the end gives nil and moves nothing: the caller knows whether the file ends there
/// or only what was fetched of it.
struct HeaderCursor: Sendable {
  enum Order: Sendable, Hashable {
    case little, big
  }

  let bytes: [UInt8]
  var order: Order
  private(set) var at: Int

  init(_ bytes: [UInt8], at: Int = 0, order: Order = .little) {
    self.bytes = bytes
    self.at = max(0, at)
    self.order = order
  }

  /// Bytes that are left.
  var left: Int { max(0, bytes.count - at) }

  mutating func uint8() -> UInt8? { number(1).map { UInt8(truncatingIfNeeded: $0) } }
  mutating func uint16() -> UInt16? { number(2).map { UInt16(truncatingIfNeeded: $0) } }
  mutating func uint32() -> UInt32? { number(4).map { UInt32(truncatingIfNeeded: $0) } }
  mutating func uint64() -> UInt64? { number(8) }

  /// The next `count` bytes.
  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= left else { return nil }
    defer { at += count }
    return bytes[at..<at + count]
  }

  /// Moves over `count` bytes; false, and nothing moved, where fewer are left.
  mutating func skip(_ count: Int) -> Bool { take(count) != nil }

  private mutating func number(_ width: Int) -> UInt64? {
    guard let taken = take(width) else { return nil }
    return order == .little
      ? taken.reversed().reduce(0) { $0 << 8 | UInt64($1) }
      : taken.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
