// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension PointerJudge {
  /// A page of training runs, as far as its host tells of it.
  func judge(_ sight: RunPageSight, _ landing: Landing, _ observation: inout Observation) {
    observation.standing = sight.standing
    observation.says = sight.says
    guard sight.isAnswered else { return }
    cite(landing, in: &observation)
    if !sight.metrics.isEmpty {
      observation.excerpt = String(sight.metrics.joined(separator: ", ").prefix(300))
    }
  }
}
