// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

/// What a file list shows of the weights, by names and sizes alone.
struct WeightsList {
  /// Files of one role and format.
  struct Group {
    var format: String
    var files: [RepositoryFile]
    /// How many shards the names promise and the list lacks.
    var missing: Int

    var bytes: Int? {
      let sizes = files.compactMap(\.size)
      return sizes.count == files.count ? sizes.total : nil
    }
  }

  /// A file below this is a pointer or empty, whatever its name.
  static let leastBytes = 1_024

  var full: [Group] = []
  var adapters: [Group] = []
  var copies: [Group] = []

  /// What is counted: the full set before an adapter before a copy.
  var best: [Group] {
    if !full.isEmpty { return full }
    return adapters.isEmpty ? copies : adapters
  }

  /// Whether what is counted are copies, each of which stands for itself.
  var isCopies: Bool { full.isEmpty && adapters.isEmpty }

  /// What is opened: the set in safetensors before one in another format; of copies the smallest.
  var opened: [RepositoryFile] {
    let group = best.min { left, right in
      (left.format == "safetensors" ? 0 : 1, left.format)
        < (right.format == "safetensors" ? 0 : 1, right.format)
    }
    let files = (group?.files ?? []).sorted { $0.path < $1.path }
    guard isCopies else { return files }
    return files.min { ($0.size ?? .max) < ($1.size ?? .max) }.map { [$0] } ?? []
  }

  init(_ files: [RepositoryFile], lexicon: FileLexicon) {
    var found: [FileLexicon.WeightsFormat.Role: [String: [RepositoryFile]]] = [:]
    for file in files where !lexicon.checkpoints.isInCheckpoint(file.path) {
      guard let format = lexicon.format(of: file.path) else { continue }
      guard file.size.map({ $0 >= Self.leastBytes }) ?? true else { continue }
      found[format.role, default: [:]][format.format, default: []].append(file)
    }
    full = Self.groups(found[.full])
    adapters = Self.groups(found[.adapter])
    copies = Self.groups(found[.copy])
  }

  private static func groups(_ files: [String: [RepositoryFile]]?) -> [Group] {
    (files ?? [:]).sorted { $0.key < $1.key }
      .map { Group(format: $0.key, files: $0.value, missing: missing($0.value)) }
  }

  /// Shards that a set's own names promise and the list lacks; 0 when any one set is whole, or a
  /// file stands alone.
  private static func missing(_ files: [RepositoryFile]) -> Int {
    let shards = files.compactMap { ShardName($0.path) }
    guard shards.count == files.count else { return 0 }
    let sets = Dictionary(grouping: shards, by: \.family)
    return sets.map { family, shards in max(0, family.total - Set(shards.map(\.number)).count) }
      .min() ?? 0
  }
}
