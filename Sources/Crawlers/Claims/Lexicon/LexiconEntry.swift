// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import PolicyFiles

/// Words that express one concept, with the reading they stand for and the proof of it.
package struct LexiconEntry: Sendable, Hashable {
  package var concept: Concept
  /// The general reading, in words.
  package var means: String
  /// What is meant by all of them, where it has an identifier: `apache-2.0`; else empty.
  package var identifier: String
  /// As written in the file; `(s)` stands for a part that may be left out,
  /// `*` at an end for a word that may go on there.
  package var phrases: [String]
  /// Code repositories that belong to the name: `owner/name` in lower case.
  package var repositories: [String]
  package var examples: [LexiconExample]
  package var place: PolicyFileError.Place
  package var path: String
}
