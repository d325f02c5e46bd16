// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What a card says: the observations that bear on a component, and facts of the card.
package struct CardReading: Sendable, Hashable {
  /// Fields, statements, links, tables and code that bear on a component, in reading order.
  ///
  /// Pointers (datasets, repositories, runs) are not yet looked at.
  package var observations: [Observation] = []
  /// Papers, pages of the publisher and repositories that it links, each once, in reading order.
  package var asides: [AsideLink] = []
  package var card = CardFacts()
  package var license = LicenseFacts()
  package var lineage: [Ancestor] = []
  /// Models that wrote data that this one was trained on, each once.
  package var generators: [Ancestor] = []
  /// What the repository appears to hold, by the card's words.
  package var weightsKind = WeightsFacts.Kind.unknown
  /// What is said of checkpoints along the training.
  package var checkpoints = Claim.absent

  package init() {}
}
