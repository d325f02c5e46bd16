// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A branch or a tag of a repository.
package struct HubRevision: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable {
    case branch = "heads"
    case tag = "tags"
  }

  package var kind: Kind
  package var name: String
  /// Nil where it isn't recorded.
  package var commit: String?

  package init(_ kind: Kind, _ name: String, commit: String?) {
    self.kind = kind
    self.name = name
    self.commit = commit
  }
}
