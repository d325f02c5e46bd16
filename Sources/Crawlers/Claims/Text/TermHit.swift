// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A term of the lexicon in a block's text.
struct TermHit: Sendable, Hashable {
  var concept: Concept
  /// Which entry of its table.
  var entry: Int
  var range: Range<Int>

  /// How many bytes stand between two hits; none where they overlap.
  func gap(to other: TermHit) -> Int { gap(to: other.range) }

  /// How many bytes stand between it and a place; none where they overlap.
  func gap(to place: Range<Int>) -> Int {
    max(range.lowerBound - place.upperBound, place.lowerBound - range.upperBound, 0)
  }
}
