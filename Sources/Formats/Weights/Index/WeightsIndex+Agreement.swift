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
      extra: unnamed(files.keys, named, folder).sorted(),
      bytes: bytes,
      sizeAgrees: bytes.flatMap(agrees)
    )
  }

  /// Files that look like named ones: of the same folder, stem and ending, with a count in their
  /// names.
  private func unnamed(_ files: some Sequence<String>, _ named: Set<String>, _ folder: String)
    -> [String]
  {
    let stems = Set(shards.keys.map(\.stem))
    let endings = Set(shards.keys.map(\.ending))
    return files.filter { path in
      guard path.hasPrefix(folder), path.contains("-of-"), !named.contains(path) else {
        return false
      }
      let name = path.dropFirst(folder.count)
      return !name.contains("/") && stems.contains(name.stem) && endings.contains(name.ending)
    }
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

  /// Up to the first dash.
  fileprivate var stem: String { String(prefix { $0 != "-" }) }
}
