// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Finding {
  /// Whether waivers cover all that is missing, so that nothing is left to ask for.
  package var isWaived: Bool {
    guard outcome != .published, let effect = waiver else { return false }
    return [.published, .notApplicable].contains(effect.outcome)
  }
}

extension EvidenceItem {
  /// "verified: the card names it (README.md:21 @ 3f2c1ab)".
  package func words(in reference: Subject) -> String {
    "\(grade?.rawValue ?? "not seen"): \(says) (\(source.place(in: reference)))"
  }
}
