// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// What words or keys in a file say of what it is for: one entry of `Rules/contents.yaml`.
package struct ContentSign: Sendable, Hashable {
  package enum Weight: String, Sendable, Hashable, CaseIterable {
    /// It is enough.
    case strong
    /// Two different ones are enough.
    case weak
    /// It confirms nothing, and outweighs a doubt.
    case hint
    /// Without any of the above it says what the file does instead.
    case doubt
    /// Without a strong or a weak one it says what the file does instead.
    case against
    /// It says what the file is, whatever else it holds.
    case never
    /// It is somebody else's software, which tells nothing unless it names the model.
    case copied
  }

  /// A file and how it is read: the test of an entry.
  package struct Example: Sendable, Hashable {
    package var path: String
    package var text: String
    package var reads: ContentVerdict.Kind
    package var place: PolicyFileError.Place
  }

  package var components: [Component]
  package var weight: Weight
  /// What such a file does, as "it calls a harness".
  package var reads: String
  package var kinds: Set<ContentKind>
  /// Any of them is enough.
  package var phrases: [String]
  /// Whether strings are searched, too.
  package var isSpoken: Bool
  /// Keys of settings: one of each group must be there.
  package var keys: [[String]]
  package var examples: [Example]
  package var path: String
  package var place: PolicyFileError.Place
}
