// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A row of a repository's file list.
package struct RepositoryFile: Sendable, Hashable {
  package var path: String
  /// In bytes: of the file itself where a pointer to large-file storage stands in git; nil when the
  /// list does not say.
  package var size: Int?
  /// SHA-256 in hex of the contents, where the list says it.
  package var sha256: String?

  package init(path: String, size: Int? = nil, sha256: String? = nil) {
    self.path = path
    // A host's number; nothing is smaller than nothing.
    self.size = size.flatMap { $0 >= 0 ? $0 : nil }
    self.sha256 = sha256
  }

  /// The last part of the path.
  package var name: Substring {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    return path[(slash.map(path.utf8.index(after:)) ?? path.startIndex)...]
  }
}
