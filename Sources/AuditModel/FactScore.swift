// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How often a fact of a card is read as it is labelled.
package struct FactScore: Sendable, Hashable {
  /// "license", "license conflict", "weights kind", "gated text", "datasets in part".
  package var name: String
  /// The share that must be right; nil where none is asked for.
  package var bar: Double?
  package var cards = 0
  package var exact = 0

  package init(name: String, bar: Double? = nil) {
    self.name = name
    self.bar = bar
  }

  package mutating func count(_ isRight: Bool) {
    cards += 1
    exact += isRight ? 1 : 0
  }

  /// 1 of no cards.
  package var accuracy: Double { cards == 0 ? 1 : Double(exact) / Double(cards) }
  package var meetsBar: Bool { accuracy >= bar ?? 0 }
}
