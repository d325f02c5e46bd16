// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What licenses a file holds.
package struct LicenseReading: Sendable, Hashable {
  /// In the order of the file.
  package var matches: [LicenseMatch]
  /// How many words the file has, without copyright lines.
  package var count: Int
  /// Words outside of all matches, in runs; titles and copyright lines are none.
  package var others: [LicenseMatch.Addition]

  /// How many words are of no license that is known, nor stand between the words of one.
  package var otherCount: Int { others.reduce(0) { $0 + $1.count } }

  /// The most words outside of a license that say no more than a heading does.
  package static let heading = 12

  /// Whether the file holds known licenses and nothing else: neither words inside them that may change
  /// them, nor more than a heading's words around them.
  package var isWhole: Bool {
    !matches.isEmpty && matches.allSatisfy { $0.likeness != .changed }
      && otherCount <= Self.heading
  }

  /// Whether it holds one license and nothing else.
  package var isPlain: Bool { matches.count == 1 && isWhole }
}
