// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// `model-00001-of-00003.safetensors`: one file of a set.
struct ShardName: Hashable {
  /// What all files of the set share, the total included.
  struct Family: Hashable {
    var stem: String
    var total: Int
    var ending: String
  }

  var family: Family
  /// From 1.
  var number: Int

  /// Reads a name; nil for a file that is no shard.
  init?(_ path: String) {
    guard let of = path.range(of: "-of-", options: .backwards) else { return nil }
    let total = path[of.upperBound...].prefix { $0.isASCII && $0.isNumber }
    let head = path[..<of.lowerBound]
    let number = head.reversed().prefix { $0.isASCII && $0.isNumber }
    guard (5...6).contains(total.count), (5...6).contains(number.count) else { return nil }
    guard let count = Int(total), let index = Int(String(number.reversed())) else { return nil }
    guard (1...10_000).contains(count), (0...count).contains(index) else { return nil }
    self.number = index
    let stem = String(head.dropLast(number.count))
    let ending = String(path[of.upperBound...].dropFirst(total.count))
    family = Family(stem: stem, total: count, ending: ending)
  }

  /// The same as a file of a dataset, whose names may go on with a hash of their own:
  /// `train-00000-of-00002-1f2e3d.parquet`.
  var ofData: ShardName {
    var name = self
    name.family.ending = String(family.ending.drop { $0 != "." })
    return name
  }

  /// How many shards of all sets the names promise beyond those that are there.
  static func missing(of shards: [ShardName]) -> Int {
    Dictionary(grouping: shards, by: \.family)
      .map { family, shards in max(0, family.total - Set(shards.map(\.number)).count) }.total
  }
}
