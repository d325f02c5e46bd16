// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A file, a folder or a submodule of a code repository.
package struct CodeFile: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable {
    case blob
    case tree
    case commit

    /// What git writes beside it.
    var mode: String {
      switch self {
      case .blob: "100644"
      case .tree: "040000"
      case .commit: "160000"
      }
    }
  }

  package var path: String
  package var kind: Kind
  /// What git writes beside it; a link is a blob of mode `120000`.
  package var mode: String
  package var size: Int?
  package var oid: String
  package var content: Content

  package init(
    _ path: String,
    kind: Kind = .blob,
    mode: String? = nil,
    size: Int? = nil,
    oid: String? = nil,
    content: Content = .unrecorded
  ) {
    self.path = path
    self.kind = kind
    self.mode = mode ?? kind.mode
    self.size = size ?? content.size
    self.content = content
    if case .bytes(let bytes) = content {
      self.oid = oid ?? GitObject.blob(bytes)
    } else {
      self.oid = oid ?? GitObject.invented(path)
    }
  }

  /// A file with `text`.
  package static func text(_ path: String, _ text: String) -> CodeFile {
    CodeFile(path, content: .bytes(Array(text.utf8)))
  }
}
