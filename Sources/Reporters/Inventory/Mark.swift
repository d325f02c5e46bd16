// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// One fact of ours in a document of another format: a name in our name space, and a value.
package struct Mark: Sendable, Hashable {
  /// `candor:` and what it is, segment by segment.
  package var name: String
  /// What it is, as text.
  package var value: String

  /// A fact; `path` is foreign text, each part of which becomes one segment of the name.
  package init(_ path: String..., value: String) {
    name = (["candor"] + path.map(\.segment)).joined(separator: ":")
    self.value = value
  }
}
