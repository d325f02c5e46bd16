// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A tensor in an event, of which only a single number is of interest.
///
/// Source: `tensor.proto` and `types.proto` of TensorFlow. `tf.summary.scalar` of TensorFlow 2 writes
/// its number so, either as bytes or in the list for its type.
struct EventTensor: Sendable, Hashable {
  /// The types that measurements have, by their numbers in `types.proto`.
  private enum Kind: Int64 {
    case float = 1
    case double = 2
    case int32 = 3
    case int64 = 9
  }

  private var kind: Kind?
  private var content: ArraySlice<UInt8> = []
  private var listed: [Double] = []

  init(_ message: ArraySlice<UInt8>) {
    var fields = EventFields(message)
    while let field = fields.next() {
      switch (field.number, field.value) {
      case (1, let type): kind = type.integer.flatMap(Kind.init)
      case (4, .bytes(let bytes)): content = bytes
      case (5, .bytes(let packed)): list(packed, as: .float)
      case (6, .bytes(let packed)): list(packed, as: .double)
      case (5, let value): list(value.float)
      case (6, let value): list(value.double)
      case (7, .varint(let bits)), (10, .varint(let bits)): list(Double(Int64(bitPattern: bits)))
      case (7, .bytes(let packed)), (10, .bytes(let packed)): listVarint(packed)
      default: continue
      }
    }
  }

  /// The number, where the tensor has exactly one.
  var scalar: Double? {
    guard let kind else { return nil }
    if !content.isEmpty { return Self.number(content, as: kind) }
    return listed.count == 1 ? listed[0] : nil
  }

  private mutating func list(_ number: Double?) {
    // Two are as many as it takes to see that it is no scalar.
    if let number, listed.count < 2 { listed.append(number) }
  }

  private mutating func list(_ packed: ArraySlice<UInt8>, as kind: Kind) {
    let width = kind == .float ? 4 : 8
    for start in stride(from: packed.startIndex, to: packed.endIndex, by: width).prefix(2) {
      list(Self.number(packed[start...].prefix(width), as: kind))
    }
  }

  private mutating func listVarint(_ packed: ArraySlice<UInt8>) {
    var numbers = EventFields(packed)
    while listed.count < 2, let bits = numbers.varint() { list(Double(Int64(bitPattern: bits))) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>, as kind: Kind) -> Double? {
    let bits = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    switch (kind, bytes.count) {
    case (.float, 4): return Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    case (.double, 8): return Double(bitPattern: bits)
    case (.int32, 4): return Double(Int32(truncatingIfNeeded: bits))
    case (.int64, 8): return Double(Int64(bitPattern: bits))
    default: return nil
    }
  }
}
