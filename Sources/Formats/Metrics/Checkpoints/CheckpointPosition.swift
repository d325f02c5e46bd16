// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Where in a training a checkpoint was saved, as its name gives it.
package struct CheckpointPosition: Sendable, Hashable {
  /// What a position counts, the first of them first where a name has several.
  package enum Unit: String, Sendable, Hashable, CaseIterable {
    case step
    case epoch
    case tokens
  }

  package internal(set) var step: Int?
  package internal(set) var epoch: Int?
  package internal(set) var tokens: Int?

  package init(step: Int? = nil, epoch: Int? = nil, tokens: Int? = nil) {
    self.step = step
    self.epoch = epoch
    self.tokens = tokens
  }

  package subscript(unit: Unit) -> Int? {
    switch unit {
    case .step: step
    case .epoch: epoch
    case .tokens: tokens
    }
  }

  /// The unit that tells most; nil when the name gave no position.
  package var unit: Unit? { Unit.allCases.first { self[$0] != nil } }
}
