// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension WeightsIndex {
  /// How an index and a list of files agree.
  package struct Agreement: Sendable, Hashable {
    /// Named by the index and not listed, sorted.
    package var missing: [String]
    /// Listed as a shard of the same format beside the index, and not named by it, sorted.
    package var extra: [String]
    /// Bytes of the named files together; nil where a file or a size is missing.
    package var bytes: Int?
    /// Whether the files are at least as large as the index says, and larger by no more than
    /// headers are; nil where either number is missing.
    package var sizeAgrees: Bool?

    package var isWhole: Bool { missing.isEmpty }
  }

  /// Compares with the files of a repository, each with its size in bytes where the host says it.
  ///
  /// `path` is that of the index itself.
  package func compare(with files: [String: Int?], at path: String) -> Agreement {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let named = Set(shards.keys.map { folder + $0 })
    let sizes = named.map { files[$0] ?? nil }
    let isKnown = sizes.allSatisfy { $0.map { $0 >= 0 } ?? false }
    let bytes = isKnown ? sizes.compactMap(\.self).sum : nil
    return Agreement(
      missing: named.filter { files[$0] == nil }.sorted(),
      extra: files.keys.filter { !named.contains($0) && isShard($0, in: folder) }.sorted(),
      bytes: bytes,
      sizeAgrees: bytes.flatMap(agrees)
    )
  }

  /// A shard looks like a named one: the same folder and ending, and a count in its name.
  private func isShard(_ path: String, in folder: String) -> Bool {
    guard path.hasPrefix(folder), path.contains("-of-") else { return false }
    let name = path.dropFirst(folder.count)
    let stems = Set(shards.keys.map { $0.prefix { $0 != "-" } })
    let endings = Set(shards.keys.map(\.ending))
    return !name.contains("/") && stems.contains(name.prefix { $0 != "-" })
      && endings.contains(name.ending)
  }

  /// Headers take some hundred bytes a tensor, and pickled files somewhat more.
  private func agrees(_ bytes: Int) -> Bool? {
    guard let totalSize else { return nil }
    let room = 4_096 * (shards.count + 1) + 1_024 * tensors
    let (most, overflows) = totalSize.addingReportingOverflow(room)
    return bytes >= totalSize && (overflows || bytes <= most)
  }
}

extension StringProtocol {
  /// From the last dot on.
  fileprivate var ending: String { lastIndex(of: ".").map { String(self[$0...]) } ?? "" }
}
