// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Which tensor lies in which file of a set: `model.safetensors.index.json` and the like.
package struct WeightsIndex: Sendable, Hashable {
  /// Tensors by the file that holds them, each path relative to the index.
  package var shards: [String: Int]
  /// How many tensors are named.
  package var tensors: Int
  /// Bytes of all tensors, as the index says; nil where it does not.
  package var totalSize: Int?
  /// Parameters, as the index says; nil where it does not.
  package var totalParameters: Int?
  /// Paths that no index has a right to name.
  ///
  /// They are absolute, or lead out of the repository, and are not among the shards.
  package var refused: [String]
}

extension WeightsIndex {
  /// Bytes that are read at most; indices of 60 MB are published.
  package static let largest = 100_000_000
  static let mostTensors = 1 << 20
  static let mostShards = 10_000
  static let longestName = 1_024

  /// Reads an index whole.
  package init(_ bytes: [UInt8]) throws(WeightsFault) {
    guard bytes.count <= Self.largest else {
      throw .tooLarge(what: "the index", found: UInt64(bytes.count), limit: Self.largest)
    }
    var json = BoundedJSON(bytes)
    guard json.kind() == .object else {
      throw .foreign(format: "an index of weights", found: "no JSON object stands at its beginning")
    }
    var reader = Reader()
    try json.object(longestName: Self.longestName) { json, name throws(WeightsFault) in
      switch name {
      case "weight_map": try reader.readMap(&json)
      case "metadata": try reader.readMetadata(&json)
      default: try json.skip()
      }
    }
    try json.close()
    guard let shards = reader.shards else {
      throw .damaged(what: "an index without a weight_map", at: 0)
    }
    self.init(
      shards: shards,
      tensors: reader.tensors,
      totalSize: reader.totalSize,
      totalParameters: reader.totalParameters,
      refused: reader.refused.sorted()
    )
  }

  private struct Reader {
    var shards: [String: Int]?
    var tensors = 0
    var (totalSize, totalParameters) = (Int?.none, Int?.none)
    var refused: Set<String> = []

    mutating func readMap(_ json: inout BoundedJSON) throws(WeightsFault) {
      var (map, refused, count) = ([String: Int](), Set<String>(), 0)
      try json.object(longestName: WeightsIndex.longestName) { json, _ throws(WeightsFault) in
        try json.limit("the number of tensors", count, WeightsIndex.mostTensors)
        let path = try json.string(longest: WeightsIndex.longestName)
        count += 1
        if WeightsIndex.isInside(path) { map[path, default: 0] += 1 } else { refused.insert(path) }
        try json.limit(
          "the number of shards",
          map.count + refused.count - 1,
          WeightsIndex.mostShards
        )
      }
      (shards, self.refused, tensors) = (map, refused, count)
    }

    /// Sizes are whole numbers, written by some tools with a fraction of nought.
    mutating func readMetadata(_ json: inout BoundedJSON) throws(WeightsFault) {
      guard json.kind() == .object else { return try json.skip() }
      try json.object(longestName: WeightsIndex.longestName) { json, name throws(WeightsFault) in
        guard json.kind() == .number else { return try json.skip() }
        let count = try json.number().count
        if name == "total_size" { totalSize = count }
        if name == "total_parameters" { totalParameters = count }
      }
    }
  }

  /// Whether a path stays below the folder that it is relative to.
  static func isInside(_ path: String) -> Bool {
    let hasWindowsRoot = path.dropFirst().first == ":" || path.contains("\\")
    guard !path.isEmpty, !path.hasPrefix("/"), !path.hasPrefix("~"), !hasWindowsRoot else {
      return false
    }
    let isClean = path.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    return isClean
      && path.split(separator: "/", omittingEmptySubsequences: false)
        .allSatisfy { !["", ".", ".."].contains($0) }
  }
}

extension BoundedJSON.Number {
  /// The number where it is a whole one and not below zero.
  var count: Int? {
    switch self {
    case .whole(let count): count < 0 ? nil : count
    case .other(let number): number < 0 ? nil : Int(exactly: number)
    }
  }
}
