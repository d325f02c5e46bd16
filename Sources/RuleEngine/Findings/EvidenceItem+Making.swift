// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension EvidenceItem {
  /// A citation of what was seen.
  init(_ observation: Observation, grade: Grade?) {
    self.init(
      grade: grade,
      says: observation.says.isEmpty ? Reasoning.clause(observation) : observation.says,
      source: observation.source,
      excerpt: observation.excerpt,
      sha256: observation.sha256
    )
    mention = observation.mention
  }

  /// A citation of a surface that was read and showed nothing, or that was not seen.
  init(_ surface: Surface) {
    let noun = Nouns.of(surface.kind)
    self.init(
      grade: surface.sight == .whole ? .verified : nil,
      says: surface.reason.map { "\(noun) was not seen whole: \($0)" }
        ?? "\(noun) was read whole, and does not show it",
      source: Source(url: surface.url, at: surface.at),
      excerpt: "",
      sha256: surface.sha256
    )
  }
}
