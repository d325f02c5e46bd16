// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The fields of one protobuf message.
///
/// Source: protobuf.dev, "Encoding". Groups, which no message of TensorBoard has, end the reading.
struct EventFields: Sendable {
  enum Value: Sendable, Hashable {
    case varint(UInt64)
    case fixed64(UInt64)
    case fixed32(UInt32)
    /// A text, bytes or a message within the message.
    case bytes(ArraySlice<UInt8>)
  }

  struct Field: Sendable, Hashable {
    var number: UInt64
    var value: Value
  }

  private var rest: ArraySlice<UInt8>
  /// Whether the bytes were no message.
  private(set) var isMalformed = false

  init(_ message: ArraySlice<UInt8>) { rest = message }

  /// The next field; nil at the end and where the bytes are no message.
  mutating func next() -> Field? {
    guard !isMalformed, !rest.isEmpty else { return nil }
    guard let key = varint(), key >> 3 > 0, let value = value(of: key & 7) else {
      isMalformed = true
      return nil
    }
    return Field(number: key >> 3, value: value)
  }

  private mutating func value(of type: UInt64) -> Value? {
    switch type {
    case 0: varint().map(Value.varint)
    case 1: fixed(8).map(Value.fixed64)
    case 2: bytes().map(Value.bytes)
    case 5: fixed(4).map { .fixed32(UInt32(truncatingIfNeeded: $0)) }
    default: nil
    }
  }

  /// The next number in the coding of variable length; nil where none is.
  mutating func varint() -> UInt64? {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      guard let byte = rest.popFirst() else { return nil }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    return nil
  }

  private mutating func fixed(_ width: Int) -> UInt64? {
    guard rest.count >= width else { return nil }
    let value = rest.prefix(width).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    rest = rest.dropFirst(width)
    return value
  }

  private mutating func bytes() -> ArraySlice<UInt8>? {
    guard let length = varint(), length <= UInt64(rest.count) else { return nil }
    let bytes = rest.prefix(Int(length))
    rest = rest.dropFirst(bytes.count)
    return bytes
  }
}

extension EventFields.Value {
  var bytes: ArraySlice<UInt8>? {
    if case .bytes(let bytes) = self { bytes } else { nil }
  }

  var float: Double? {
    if case .fixed32(let bits) = self { Double(Float(bitPattern: bits)) } else { nil }
  }

  var double: Double? {
    if case .fixed64(let bits) = self { Double(bitPattern: bits) } else { nil }
  }

  /// A whole number that may be below zero.
  var integer: Int64? {
    if case .varint(let bits) = self { Int64(bitPattern: bits) } else { nil }
  }
}
