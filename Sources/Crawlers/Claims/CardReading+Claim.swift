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

  /// What says that a part of `component` is not disclosed: the card limits what it tells, or
  /// denies a part.
  package func partialSigns(_ component: Component) -> [Observation] {
    observations.filter { observation in
      observation.component == component
        && (observation.standing == .limited || observation.claim == .denied)
    }
  }

  /// Whether a part of `component` is not disclosed.
  package func isPartial(_ component: Component) -> Bool { !partialSigns(component).isEmpty }

  /// Whether the card limits what it discloses of `component`.
  package func isLimited(_ component: Component) -> Bool {
    observations.contains { $0.component == component && $0.standing == .limited }
  }
}
