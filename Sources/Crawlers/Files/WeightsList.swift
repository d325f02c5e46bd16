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
  /// Large files of no format that is known, where there are no others; the largest first.
  var unknown: [Group] = []
  /// Files that are weights by their names and hold too few bytes, a full set's first.
  var hollow: [RepositoryFile] = []

  /// What is counted: the full set before an adapter before a copy before what may be anything.
  var best: [Group] { [full, adapters, copies, unknown].first { !$0.isEmpty } ?? [] }

  /// Whether what is counted are copies, each of which stands for itself.
  var isCopies: Bool { full.isEmpty && adapters.isEmpty && !copies.isEmpty }

  /// Whether what is counted may be weights or anything else.
  var isUnknown: Bool { !unknown.isEmpty }

  /// What is opened: the set in safetensors before one in another format; of copies the smallest, of
  /// what may be anything the largest.
  var opened: [RepositoryFile] {
    let group = best.min { left, right in
      (left.format == "safetensors" ? 0 : 1, left.format)
        < (right.format == "safetensors" ? 0 : 1, right.format)
    }
    if isUnknown { return group?.files.first.map { [$0] } ?? [] }
    let files = (group?.files ?? []).sorted { $0.path < $1.path }
    guard isCopies else { return files }
    return files.min { ($0.size ?? .max) < ($1.size ?? .max) }.map { [$0] } ?? []
  }

  init(_ files: [RepositoryFile], lexicon: FileLexicon) {
    var found: [FileLexicon.WeightsFormat.Role: [String: [RepositoryFile]]] = [:]
    var (small, others): ([FileLexicon.WeightsFormat.Role: [RepositoryFile]], [RepositoryFile]) =
      ([:], [])
    for file in files where !lexicon.checkpoints.isInCheckpoint(file.path) {
      guard let format = lexicon.format(of: file.path) else {
        others.append(file)
        continue
      }
      if file.size.map({ $0 < Self.leastBytes }) ?? false {
        small[format.role, default: []].append(file)
      } else {
        found[format.role, default: [:]][format.format, default: []].append(file)
      }
    }
    full = Self.groups(found[.full])
    adapters = Self.groups(found[.adapter])
    copies = Self.groups(found[.copy])
    guard best.isEmpty else { return }
    hollow = [.full, .adapter, .copy].flatMap { small[$0] ?? [] }
    unknown = Self.unknown(others.filter(lexicon.unknownWeights.mayBe))
  }

  private static func unknown(_ files: [RepositoryFile]) -> [Group] {
    guard !files.isEmpty else { return [] }
    let sorted = files.sorted { ($1.size ?? 0, $0.path) < ($0.size ?? 0, $1.path) }
    return [Group(format: "unknown", files: sorted, missing: 0)]
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
