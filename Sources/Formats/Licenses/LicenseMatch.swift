// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A license found in a text: which, how alike, and what is more or less.
package struct LicenseMatch: Sendable, Hashable {
  /// Words that the license does not have.
  package struct Addition: Sendable, Hashable {
    /// How many.
    package var count: Int
    /// The words of the file among which they are; as many as `count` where it is known exactly.
    package var words: Range<Int>
  }

  /// See ``LicenseFingerprint/ids``.
  package var ids: [String]
  package var kind: LicenseFingerprint.Kind
  /// Whether the whole file says the same as the license, word for word.
  package var isExact: Bool
  /// How much of the license stands there, in order; in thousandths, 1000 only if nothing is missing.
  package var contained: Int
  /// How alike the license and the place are: twice the common words by the words of both (Dice's
  /// coefficient), in thousandths.
  package var similarity: Int
  /// The words of the file among which it stands.
  package var words: Range<Int>
  /// What stands between its words; what comes before and after is no matter of one license.
  package var additions: [Addition]
  /// How many words of the license are not there, where others do not stand in their stead.
  package var missing: Int
  /// Other licenses that fit this place as well.
  package var twins: [String]

  /// How many words stand between its own.
  package var added: Int { additions.reduce(0) { $0 + $1.count } }
}
