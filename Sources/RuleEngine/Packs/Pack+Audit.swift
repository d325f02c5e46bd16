// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Pack {
  /// Audits evidence by this pack; the same evidence gives the same audit.
  package func audit(
    _ evidence: Evidence,
    licenses: LicenseCatalogue,
    tool: Audit.Tool,
    waivers: Waivers = .none
  ) -> Audit {
    let findings = rules.map { $0.finding(evidence, licenses: licenses, waivers: waivers) }
    let rest = findings.map { $0.waiver?.points ?? $0.points }
    let isWaived = findings.contains { $0.waiver != nil }
    return Audit(
      tool: tool,
      pack: identity,
      reference: evidence.subject,
      criteria: findings,
      checkpoints: evidence.checkpoints,
      weights: evidence.weights,
      card: evidence.card,
      license: licenses.license(evidence.license),
      lineage: evidence.lineage,
      unseen: evidence.surfaces.compactMap { surface in
        surface.reason.map { Audit.Unseen(url: surface.url, reason: $0) }
      },
      notRead: evidence.notRead,
      coverage: Audit.Coverage(
        seen: evidence.surfaces.count { $0.sight == .whole },
        expected: evidence.surfaces.count
      ),
      class: classes.first { $0.isMet(by: findings, certainly: true) }?.id,
      score: Score(findings.map(\.points)),
      waivedScore: isWaived ? Score(rest) : nil,
      gate: nil,
      evidenceDigest: evidence.digest
    )
  }
}

extension Score {
  /// In percent of all that applies, rounded down; nothing at all scores nothing.
  init(_ points: [Points]) {
    let max = points.map(\.max).reduce(0, +)
    func percent(_ part: (Points) -> Int) -> Int {
      max == 0 ? 0 : points.map(part).reduce(0, +) * 100 / max
    }
    self.init(low: percent(\.low), high: percent(\.high))
  }
}
