// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The concepts found in a stretch of text.
package struct ConceptSet: OptionSet, Sendable, Hashable {
  /// One bit a concept; there are fewer than 128.
  package var rawValue: UInt128

  package init(rawValue: UInt128) { self.rawValue = rawValue }

  package init(_ concepts: [Concept]) {
    rawValue = concepts.reduce(0) { $0 | 1 << UInt128($1.rawValue) }
  }

  package func contains(_ concept: Concept) -> Bool {
    rawValue & 1 << UInt128(concept.rawValue) != 0
  }

  package func containsAny(_ concepts: ConceptSet) -> Bool { rawValue & concepts.rawValue != 0 }

  package mutating func insert(_ concept: Concept) { rawValue |= 1 << UInt128(concept.rawValue) }
}
