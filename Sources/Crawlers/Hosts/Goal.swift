// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Where pointers lead: one dataset or repository, however many addresses point into it.
package struct Goal: Sendable, Hashable {
  package var kind: Pointer.Kind
  /// The host's id of it.
  package var id: String
  /// The branch, tag or commit that the pointer names; nil for the default.
  package var revision: String?
  /// The folder or file that the pointer names; empty for all of it.
  ///
  /// It is no part of what is fetched: goals that differ in it alone are followed once, as the first
  /// of them. It only helps to tell a branch with a slash in its name from a folder.
  package var path: String

  package init(kind: Pointer.Kind, id: String, revision: String? = nil, path: String = "") {
    self.kind = kind
    self.id = id
    self.revision = revision
    self.path = path
  }

  /// The whole of what the pointer leads into.
  package var root: Goal { root(at: revision) }

  /// The whole of it at another revision.
  func root(at revision: String?) -> Goal { Goal(kind: kind, id: id, revision: revision) }
}
