// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension CardReading {
  /// The strongest thing the card says about `component`.
  ///
  /// A denial outweighs a description, since what is denied is described as a matter of course;
  /// a name or a pointer outweighs both.
  package func claim(_ component: Component) -> Claim {
    var claims: Set<Claim> = [.absent]
    for observation in observations where observation.component == component {
      if let claim = observation.claim { claims.insert(claim) }
    }
    return [.linked, .named, .denied, .vague].first { claims.contains($0) } ?? .absent
  }

  /// Whether the card limits what it discloses of `component`.
  package func isLimited(_ component: Component) -> Bool {
    observations.contains { $0.component == component && $0.standing == .limited }
  }
}
