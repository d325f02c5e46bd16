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
  /// Where words of the file stand in the stead of the license's own; as exactly as is known.
  package var changes: [Range<Int>]
  /// How many words of the license are not there, where others do not stand in their stead.
  package var missing: Int
  /// Other licenses that fit this place as well.
  package var twins: [String]

  /// How many words stand between its own.
  package var added: Int { additions.reduce(0) { $0 + $1.count } }

  /// How the text stands to the license.
  package enum Likeness: String, Sendable, Hashable, CaseIterable {
    /// The file says the same, word for word.
    case exact
    /// It differs by a few words here and there, as copies do.
    case close
    /// Words were added, struck out or changed that may change what it means.
    case changed
  }

  /// The least share of the words, in thousandths, that a close copy has; and the most words that
  /// stand together in it, or are missing, beyond the license's own.
  ///
  /// Of 706 texts of the SPDX list in a form other than the one that was fingerprinted, 569 are exact
  /// or close by these; of the same texts when their own license is taken from the list, 50 are close to
  /// a sibling of it ("BSD-3-Clause" to "BSD-3-Clause-Clear"), which is why close is not exact.
  private static let close = (contained: 950, words: 5)

  /// See ``Likeness-swift.enum``.
  package var likeness: Likeness {
    if isExact { return .exact }
    let isWhole = contained >= Self.close.contained && missing <= Self.close.words
    let runs = additions.map(\.count) + changes.map(\.count)
    return isWhole && runs.allSatisfy { $0 <= Self.close.words } ? .close : .changed
  }
}
