// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension SafetensorsHeader {
  /// Reads the header from the first bytes of a file.
  ///
  /// `fileSize` is that of the whole file in bytes; nil when nobody says.
  package static func read(
    _ prefix: [UInt8],
    fileSize: Int?
  ) throws(WeightsFault) -> HeaderStep<Self> {
    var cursor = HeaderCursor(prefix)
    guard let length = cursor.uint64(), let first = cursor.uint8() else {
      return try missing(10, fileSize)
    }
    guard first == UInt8(ascii: "{") else {
      throw .foreign(format: "safetensors", found: "no JSON object stands at byte 8")
    }
    guard length <= UInt64(largest) else {
      throw .tooLarge(what: "the header's length", found: length, limit: largest)
    }
    let size = 8 + Int(length)
    guard prefix.count >= size else { return try missing(size, fileSize) }
    if let fileSize, size > fileSize { return try missing(size, fileSize) }
    return .read(try Self(prefix, size: size, fileSize: fileSize))
  }

  /// Asks for the first `due` bytes, unless the file is known to have fewer.
  private static func missing(
    _ due: Int,
    _ fileSize: Int?
  ) throws(WeightsFault) -> HeaderStep<Self> {
    if let fileSize, fileSize < due {
      throw .cut(what: "the header", due: due, has: fileSize)
    }
    return .needs(due)
  }

  private init(_ bytes: [UInt8], size: Int, fileSize: Int?) throws(WeightsFault) {
    var json = BoundedJSON(bytes, from: 8, to: size)
    var (tensors, metadata) = ([Tensor](), [String: String]())
    try json.object(longestName: Self.longestName) { json, name throws(WeightsFault) in
      if name == "__metadata__" {
        metadata = try Self.metadata(&json)
      } else {
        try json.limit("the number of tensors", tensors.count, Self.mostTensors)
        tensors.append(try Tensor(&json, name: name))
      }
    }
    try json.close()
    var layout = TensorLayout(tensors.map { .init(name: $0.name, begin: $0.begin, end: $0.end) })
    if let fileSize { layout.compare(room: fileSize - size) }
    tensors.compactMap(\.problem).forEach { layout.add($0) }
    self.init(
      size: size,
      tensors: tensors,
      metadata: metadata,
      problems: layout.problems.first,
      problemCount: layout.problems.count,
      dataSize: layout.end
    )
  }

  private static func metadata(
    _ json: inout BoundedJSON
  ) throws(WeightsFault) -> [String: String] {
    var values: [String: String] = [:]
    try json.object(longestName: longestName) { json, name throws(WeightsFault) in
      try json.limit("the number of metadata entries", values.count, mostMetadata)
      values[name] = try json.head(longest: longestValue).text
    }
    return values
  }
}

extension SafetensorsHeader.Tensor {
  fileprivate init(_ json: inout BoundedJSON, name: String) throws(WeightsFault) {
    var (type, shape, offsets) = (String?.none, [Int]?.none, [Int]())
    try json.object(longestName: 64) { json, key throws(WeightsFault) in
      switch key {
      case "dtype": type = try json.string(longest: 64)
      case "shape":
        shape = try json.counts(atMost: SafetensorsHeader.mostDimensions, what: "dimensions")
      case "data_offsets": offsets = try json.counts(atMost: 2, what: "offsets")
      default: try json.skip()
      }
    }
    guard let type, let shape, offsets.count == 2 else {
      throw json.damaged("the tensor \(name) lacks a type, a shape or its two offsets")
    }
    self.init(
      name: name,
      type: TensorType(type),
      shape: shape,
      begin: offsets[0],
      end: offsets[1]
    )
  }
}

extension BoundedJSON {
  /// Refuses one more where `limit` are had.
  func limit(_ what: String, _ count: Int, _ limit: Int) throws(WeightsFault) {
    if count >= limit {
      throw .tooLarge(what: what, found: UInt64(count) + 1, limit: limit)
    }
  }

  /// Reads an array of at most `limit` counts.
  mutating func counts(atMost limit: Int, what: String) throws(WeightsFault) -> [Int] {
    var counts: [Int] = []
    try array { json throws(WeightsFault) in
      try json.limit("the number of \(what)", counts.count, limit)
      counts.append(try json.count())
    }
    return counts
  }
}
