// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The concepts found in a stretch of text.
package struct ConceptSet: OptionSet, Sendable, Hashable {
  /// In halves: memory for what is aligned as the whole would be costs more.
  private var low: UInt64
  private var high: UInt64

  /// One bit a concept; there are fewer than 128.
  package var rawValue: UInt128 {
    get { UInt128(high) << 64 | UInt128(low) }
    set { (low, high) = (UInt64(truncatingIfNeeded: newValue), UInt64(newValue >> 64)) }
  }

  package init(rawValue: UInt128) {
    (low, high) = (UInt64(truncatingIfNeeded: rawValue), UInt64(rawValue >> 64))
  }

  package init(_ concepts: [Concept]) {
    (low, high) = (0, 0)
    for concept in concepts { insert(concept) }
  }

  package func contains(_ concept: Concept) -> Bool {
    (concept.rawValue < 64 ? low : high) & Self.bit(concept) != 0
  }

  package func containsAny(_ concepts: ConceptSet) -> Bool {
    low & concepts.low | high & concepts.high != 0
  }

  package mutating func insert(_ concept: Concept) {
    if concept.rawValue < 64 { low |= Self.bit(concept) } else { high |= Self.bit(concept) }
  }

  private static func bit(_ concept: Concept) -> UInt64 { 1 &<< UInt64(concept.rawValue & 63) }
}
