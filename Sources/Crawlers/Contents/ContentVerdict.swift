// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What the contents of a file say of a component.
package struct ContentVerdict: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case confirms
    case speaksAgainst = "speaks-against"
    /// It says neither.
    case silent
  }

  package var kind: Kind
  /// Whether one sign alone was enough, or more were there than are needed.
  package var isStrong = false
  /// Whether it is a part of public software that does not name the model.
  package var isCopy = false
  /// What the file does, or why nothing is read from it, as "it calls a harness".
  package var reads: String
  /// The line that shows it; empty where none does.
  package var excerpt: String
  /// Its number in the file, counted from 1.
  package var line: Int?
  /// What of the model's name the file holds.
  package var naming: ModelNames.Naming

  package init(
    _ kind: Kind,
    reads: String,
    excerpt: String = "",
    line: Int? = nil,
    naming: ModelNames.Naming = .nothing
  ) {
    self.kind = kind
    self.reads = reads
    self.excerpt = excerpt
    self.line = line
    self.naming = naming
  }
}
