// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Rule {
  /// What `waivers` change about `finding`; nil where none of them applies.
  ///
  /// What is published needs no waiver, and what a waiver takes out is never judged better for it:
  /// the rest is judged as if the rest were all.
  func effect(of waivers: Waivers, on finding: Finding, _ evidence: Evidence) -> WaiverEffect? {
    guard ![.published, .notApplicable].contains(finding.outcome) else { return nil }
    let mine = waivers.grants.filter { $0.waiver.criterion == id }
    guard !mine.isEmpty else { return nil }
    let artifacts = judge(evidence).artifacts
    let open = artifacts.filter { $0.verdict.outcome != .published }
    let applying = mine.filter { grant in
      grant.waiver.isWhole
        || open.contains { grant.waiver.covers($0.observation, of: evidence.subject) }
    }
    guard !applying.isEmpty else { return nil }
    let verdict = rest(applying.map(\.waiver), artifacts, evidence)
    return WaiverEffect(
      outcome: verdict.outcome,
      points: verdict.points(of: points),
      grants: applying.map(\.waiver),
      expiresSoon: applying.contains(where: \.expiresSoon)
    )
  }

  /// The verdict on what `waivers` leave.
  private func rest(
    _ waivers: [Waiver],
    _ artifacts: [Artifact],
    _ evidence: Evidence
  ) -> Verdict {
    if waivers.contains(where: \.isWhole) { return Verdict(.notApplicable) }
    let scope = WaiverScope(waivers, among: artifacts, of: evidence.subject)
    return judge(evidence, without: scope.covers).verdict
  }
}
