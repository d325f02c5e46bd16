// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A repository's files, branches and tags, as far as they were seen.
package struct Listing: Sendable, Hashable {
  /// Sorted by path.
  package var files: [RepositoryFile] = []
  /// Where the list stands.
  package var source: Source
  /// SHA-256 of the bytes of the list.
  package var sha256: String?
  /// Branch and tag names; nil when they were not seen.
  package var refs: [String]?
  /// Where the branches stand.
  package var refsSource: Source?
  package var surfaces: [Surface] = []

  package init(source: Source) { self.source = source }

  /// The same, in part where it lacks what its host shows otherwise: a file that the host's facts
  /// name, or of an empty list the card that was read.
  func held(against opening: Opening) -> Listing {
    let known = Set(files.map(\.path))
    var named = opening.namedFiles?.map(\.path) ?? []
    if files.isEmpty, opening.cardBytes != nil {
      named += [opening.cardPlace.path].compactMap(\.self)
    }
    guard let lacking = named.first(where: { !known.contains($0) }) else { return self }
    var listing = self
    for index in surfaces.indices where surfaces[index].kind == .files {
      guard surfaces[index].sight == .whole else { continue }
      listing.surfaces[index].sight = .part(
        why: "it lacks \(lacking), which its host shows otherwise"
      )
    }
    return listing
  }

  /// Takes the sizes of files of which the list itself does not say them.
  mutating func learn(_ sizes: [String: Int]) {
    guard !sizes.isEmpty else { return }
    for index in files.indices where files[index].size == nil {
      files[index].size = sizes[files[index].path].flatMap { $0 >= 0 ? $0 : nil }
    }
  }
}
