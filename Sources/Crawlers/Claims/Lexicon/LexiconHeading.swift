// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Words of headings that give a section its role.
package struct LexiconHeading: Sendable, Hashable {
  package var role: SectionRole
  package var means: String
  package var phrases: [String]
  /// Headings that have the role.
  package var examples: [String]
  /// Headings that share words with it and do not have the role.
  package var counterexamples: [String]
}
