// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Finding {
  /// A verdict of which only what a test is about need be said.
  static func sample(
    _ id: String = "weights",
    _ outcome: Outcome = .published,
    title: String = "The full weights are published",
    reasonCode: ReasonCode? = nil,
    claim: Claim = .linked,
    points: Points = Points(low: 20, high: 20, max: 20),
    parts: [PartOutcome] = [],
    terms: Terms? = nil,
    evidence: [EvidenceItem] = [],
    reason: String = "Every shard of the index is there.",
    fix: String = "",
    waiver: WaiverEffect? = nil
  ) -> Finding {
    Finding(
      id: id,
      title: title,
      outcome: outcome,
      reasonCode: reasonCode,
      claim: claim,
      points: points,
      parts: parts,
      terms: terms,
      evidence: evidence,
      reason: reason,
      fix: fix,
      waiver: waiver
    )
  }
}
