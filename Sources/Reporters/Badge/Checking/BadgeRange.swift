// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What is certain, and what is possible.
package struct BadgeRange: Sendable, Hashable {
  package var low: Int
  package var high: Int

  package init(_ low: Int, _ high: Int) {
    self.low = low
    self.high = high
  }

  /// Reads "3", "3-4" or "3–4"; numbers over 999 stand on no badge.
  package init?(_ words: Substring) {
    let parts = words.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
    let numbers = parts.compactMap { part in
      part.count <= 3 && part.allSatisfy { ("0"..."9").contains($0) } ? Int(part) : nil
    }
    guard numbers.count == parts.count, (1...2).contains(numbers.count),
      let low = numbers.first, let high = numbers.last, low <= high
    else { return nil }
    self.init(low, high)
  }

  /// Each bound so many times.
  func times(_ factor: Int) -> BadgeRange { BadgeRange(low * factor, high * factor) }

  /// Whether to believe who says this, where `fresh` is what an audit found.
  ///
  /// Beyond what is possible is overstated, below what is certain understated; what could be so, had
  /// all been seen, is undecided; and what leaves more open than is open now is outdated.
  func verdict(against fresh: BadgeRange) -> BadgeCheck.Verdict {
    if self == fresh { return .true }
    if low > fresh.high { return .overstated }
    if high < fresh.low { return .understated }
    if low > fresh.low || low == fresh.low && high < fresh.high { return .undecided }
    return .outdated
  }
}
