// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Walks through a GGUF file's header as far as the bytes in hand reach.
struct GGUFReader {
  /// Why the walk ended before the header did.
  enum Stop: Error {
    /// At least this many bytes from the start of the file are needed.
    case short(due: Int)
    case fault(WeightsFault)
  }

  private(set) var header: GGUFHeader
  private var cursor: HeaderCursor
  private var keys = 0

  /// Where the walk stands, in bytes from the start of the file.
  var at: Int { cursor.at }

  /// Reads what comes before the keys.
  init(_ bytes: [UInt8]) throws(Stop) {
    cursor = HeaderCursor(bytes)
    header = GGUFHeader(
      version: 0,
      isBigEndian: false,
      values: [:],
      announced: 0,
      problems: [],
      problemCount: 0
    )
    guard let magic = cursor.take(4) else { throw .short(due: 24) }
    guard magic.elementsEqual("GGUF".utf8) else {
      throw .fault(.foreign(format: "GGUF", found: "it does not begin with GGUF"))
    }
    try readVersion()
    header.announced = try count("the number of tensors", atMost: GGUFHeader.mostTensors)
    keys = try count("the number of keys", atMost: GGUFHeader.mostKeys)
  }

  /// A version of 65536 and more is one written with the other end first.
  private mutating func readVersion() throws(Stop) {
    guard let written = cursor.uint32() else { throw .short(due: 24) }
    header.isBigEndian = written >= 1 << 16
    if header.isBigEndian { cursor.order = .big }
    let version = header.isBigEndian ? written.byteSwapped : written
    guard (1...3).contains(version) else {
      throw .fault(.foreign(format: "GGUF of version 1 to 3", found: "its version is \(version)"))
    }
    header.version = Int(version)
  }

  mutating func readKeys() throws(Stop) {
    for _ in 0..<keys {
      let key = try text("a key's name", atMost: GGUFHeader.longestName, kept: .max)
      let value = try value(of: try uint32(), depth: 0)
      header.values[key] = value
    }
  }

  mutating func readTensors() throws(Stop) {
    var tensors: [GGUFHeader.Tensor] = []
    for _ in 0..<header.announced {
      let name = try text("a tensor's name", atMost: GGUFHeader.longestName, kept: .max)
      tensors.append(try tensor(name))
    }
    header.tensors = tensors
  }

  private mutating func tensor(_ name: String) throws(Stop) -> GGUFHeader.Tensor {
    let dimensions = Int(try uint32())
    guard dimensions <= GGUFHeader.mostDimensions else {
      let limit = GGUFHeader.mostDimensions
      throw .fault(
        .tooLarge(what: "the number of dimensions", found: UInt64(dimensions), limit: limit)
      )
    }
    var shape: [Int] = []
    for _ in 0..<dimensions { shape.append(try length("a dimension", atMost: .max)) }
    let type = GGUFTensorType(try uint32())
    guard let written = cursor.uint64() else { throw .short(due: at + 8) }
    guard let offset = Int(exactly: written) else {
      throw .fault(.tooLarge(what: "a tensor's offset", found: written, limit: .max))
    }
    return GGUFHeader.Tensor(name: name, shape: shape, type: type, offset: offset)
  }
}

extension GGUFReader {
  /// Reads a value of a type, of which lists are only counted.
  private mutating func value(of type: UInt32, depth: Int) throws(Stop) -> GGUFHeader.Value {
    switch type {
    case 0: .whole(Int(try number(1)))
    case 1: .whole(Int(Int8(truncatingIfNeeded: try number(1))))
    case 2: .whole(Int(try number(2)))
    case 3: .whole(Int(Int16(truncatingIfNeeded: try number(2))))
    case 4: .whole(Int(try number(4)))
    case 5: .whole(Int(Int32(truncatingIfNeeded: try number(4))))
    case 6: .real(Double(Float(bitPattern: UInt32(truncatingIfNeeded: try number(4)))))
    case 7: .flag(try number(1) != 0)
    case 8:
      .text(
        try text("a text", atMost: GGUFHeader.largest, kept: GGUFHeader.longestText)
      )
    case 9: .list(count: try list(depth: depth + 1))
    case 10: whole(try number(8))
    case 11: .whole(Int(Int64(bitPattern: try number(8))))
    case 12: .real(Double(bitPattern: try number(8)))
    default: throw .fault(.damaged(what: "a value of the unknown type \(type)", at: at - 4))
    }
  }

  private func whole(_ number: UInt64) -> GGUFHeader.Value {
    Int(exactly: number).map { .whole($0) } ?? .real(Double(number))
  }

  /// Reads over a list and tells how many elements it has.
  private mutating func list(depth: Int) throws(Stop) -> Int {
    guard depth <= GGUFHeader.deepestList else {
      let limit = GGUFHeader.deepestList
      throw .fault(.tooLarge(what: "the nesting of lists", found: UInt64(depth), limit: limit))
    }
    let type = try uint32()
    let count = try count("the length of a list", atMost: GGUFHeader.largest)
    if let width = Self.widths[type] {
      guard cursor.skip(count * width) else { throw .short(due: at + count * width) }
      return count
    }
    for _ in 0..<count {
      switch type {
      case 8: try skipText()
      case 9: _ = try list(depth: depth + 1)
      default: throw .fault(.damaged(what: "a list of the unknown type \(type)", at: at))
      }
    }
    return count
  }

  private static let widths: [UInt32: Int] = [
    0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8,
  ]
}

extension GGUFReader {
  private mutating func number(_ width: Int) throws(Stop) -> UInt64 {
    let number: UInt64? =
      switch width {
      case 1: cursor.uint8().map(UInt64.init)
      case 2: cursor.uint16().map(UInt64.init)
      case 4: cursor.uint32().map(UInt64.init)
      default: cursor.uint64()
      }
    guard let number else { throw .short(due: at + width) }
    return number
  }

  private mutating func uint32() throws(Stop) -> UInt32 {
    UInt32(truncatingIfNeeded: try number(4))
  }

  /// A length as the version writes it: of 4 bytes in version 1, else of 8.
  private mutating func length(_ what: String, atMost limit: Int) throws(Stop) -> Int {
    let found = try number(header.version == 1 ? 4 : 8)
    guard found <= UInt64(limit) else {
      throw .fault(.tooLarge(what: what, found: found, limit: limit))
    }
    return Int(found)
  }

  private mutating func count(_ what: String, atMost limit: Int) throws(Stop) -> Int {
    try length(what, atMost: limit)
  }

  private mutating func text(_ what: String, atMost limit: Int, kept: Int) throws(Stop) -> String {
    let length = try length("the length of \(what)", atMost: limit)
    guard let bytes = cursor.take(length) else { throw .short(due: at + length) }
    return String(decoding: bytes.prefix(kept), as: UTF8.self)
  }

  private mutating func skipText() throws(Stop) {
    let length = try length("the length of a text", atMost: GGUFHeader.largest)
    guard cursor.skip(length) else { throw .short(due: at + length) }
  }
}
