// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Reads JSON value by value from bytes that nobody vouches for.
///
/// A tree of a file of 25 MB would be many times its size, and a decoder keeps the last of two
/// members of one name without a word; headers need neither. Source: RFC 8259. `NaN` and
/// `Infinity` are read too, since Python writes them.
struct BoundedJSON: Sendable {
  /// What begins at the next byte that is no space.
  enum Kind: Sendable, Hashable {
    case object, array, string, number, word
  }

  /// Levels of arrays and objects within one another that are followed.
  static let deepest = 64

  let bytes: [UInt8]
  let end: Int
  var at: Int
  private var depth = 0

  init(_ bytes: [UInt8], from start: Int = 0, to end: Int? = nil) {
    self.bytes = bytes
    self.end = min(max(0, end ?? bytes.count), bytes.count)
    at = min(max(0, start), self.end)
  }

  /// Reads an object; `member` must read or skip the value of each name.
  mutating func object(
    longestName: Int,
    _ member: (inout BoundedJSON, String) throws(WeightsFault) -> Void
  ) throws(WeightsFault) {
    try list(from: "{", to: "}") { json throws(WeightsFault) in
      let name = try json.string(longest: longestName)
      try json.expect(":")
      try member(&json, name)
    }
  }

  /// Reads an array; `element` must read or skip each value.
  mutating func array(
    _ element: (inout BoundedJSON) throws(WeightsFault) -> Void
  ) throws(WeightsFault) {
    try list(from: "[", to: "]", element)
  }

  private mutating func list(
    from open: Unicode.Scalar,
    to close: Unicode.Scalar,
    _ element: (inout BoundedJSON) throws(WeightsFault) -> Void
  ) throws(WeightsFault) {
    try expect(open)
    depth += 1
    guard depth <= Self.deepest else {
      throw .tooLarge(what: "JSON's nesting", found: UInt64(depth), limit: Self.deepest)
    }
    defer { depth -= 1 }
    if next() == UInt8(ascii: close) { return at += 1 }
    while true {
      try element(&self)
      if next() == UInt8(ascii: close) { return at += 1 }
      try expect(",")
    }
  }

  /// What comes next; nil at the end, or where no value begins.
  mutating func kind() -> Kind? {
    guard let byte = next() else { return nil }
    return switch Unicode.Scalar(byte) {
    case "{": .object
    case "[": .array
    case "\"": .string
    case "-", "0"..."9": .number
    case "a"..."z", "A"..."Z": .word
    default: nil
    }
  }

  /// Reads over one value of any kind.
  mutating func skip() throws(WeightsFault) {
    switch kind() {
    case .object:
      try list(from: "{", to: "}") { json throws(WeightsFault) in
        try json.skipString()
        try json.expect(":")
        try json.skip()
      }
    case .array: try array { json throws(WeightsFault) in try json.skip() }
    case .string: try skipString()
    case .number: _ = try number()
    case .word: _ = try word()
    case nil: throw damaged("no JSON value")
    }
  }

  /// Nothing but spaces may follow.
  mutating func close() throws(WeightsFault) {
    if next() != nil { throw damaged("bytes after the JSON value") }
  }

  mutating func expect(_ scalar: Unicode.Scalar) throws(WeightsFault) {
    guard next() == UInt8(ascii: scalar) else { throw damaged("JSON without '\(scalar)'") }
    at += 1
  }

  /// The next byte that is no space, where `at` then stands; nil at the end.
  mutating func next() -> UInt8? {
    while at < end {
      switch bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      default: return bytes[at]
      }
    }
    return nil
  }

  func damaged(_ what: String) -> WeightsFault { .damaged(what: what, at: at) }
}
