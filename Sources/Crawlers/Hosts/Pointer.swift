// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A target that a card points at, once however often it does.
package struct Pointer: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case dataset
    case repository
    /// A page of a training run.
    case run
  }

  package var kind: Kind
  /// A hub id or an address, as the card has it.
  package var target: String

  package init(kind: Kind, target: String) {
    self.kind = kind
    self.target = target
  }

  /// The pointer of an observation that may be followed; nil for all else.
  package init?(_ observation: Observation) {
    switch (observation.kind, observation.standing) {
    case (.dataset, .notLookedAt): self.init(kind: .dataset, target: observation.name)
    case (.repository, .notLookedAt), (.repository, .generic):
      self.init(kind: .repository, target: observation.name)
    case (.run, .scriptShell): self.init(kind: .run, target: observation.name)
    default: return nil
    }
  }
}
