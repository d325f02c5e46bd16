// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A page of runs as its host tells of it.
package struct RunPageSight: Sendable, Hashable {
  package var standing: Standing
  package var says: String
  /// The names of what was recorded.
  package var metrics: [String] = []
  /// Whether an answer of the host bears it out; else the card stays the source.
  package var isAnswered = false

  package init(
    standing: Standing,
    says: String,
    metrics: [String] = [],
    isAnswered: Bool = false
  ) {
    self.standing = standing
    self.says = says
    self.metrics = metrics
    self.isAnswered = isAnswered
  }
}
