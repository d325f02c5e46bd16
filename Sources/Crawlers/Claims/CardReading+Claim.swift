// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension CardReading {
  /// The strongest thing the card says about `component`.
  package func claim(_ component: Component) -> Claim {
    observations.reduce(.absent) { strongest, observation in
      guard observation.component == component, let claim = observation.claim else {
        return strongest
      }
      return max(strongest, claim)
    }
  }

  /// Whether the card limits what it discloses of `component`.
  package func isLimited(_ component: Component) -> Bool {
    observations.contains { $0.component == component && $0.standing == .limited }
  }
}
