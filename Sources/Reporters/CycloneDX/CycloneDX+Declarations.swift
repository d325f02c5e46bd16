// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension CycloneDX {
  /// The audits themselves: who judged, what is claimed, and what it rests on.
  func declarations(_ text: inout JSONText) {
    let audits = inventory.models.flatMap(\.audits)
    guard !audits.isEmpty else { return }
    text.member("declarations") {
      $0.member("assessors", inventory.tools) { assessor($1, &$0) }
      $0.member("attestations", audits) { attestation($1, &$0) }
      $0.given("claims", audits.flatMap { audit in audit.criteria.map { (audit, $0) } }) {
        claim($1.1, of: $1.0, &$0)
      }
      $0.given("evidence", audits.flatMap(Self.exhibits)) { evidence($1, &$0) }
    }
  }

  private func assessor(_ tool: Audit.Tool, _ text: inout JSONText) {
    text.object {
      $0.member("bom-ref", tool.reference)
      $0.member("thirdParty", true)
      $0.member("organization") { $0.given("name", "\(tool.name) \(tool.version)") }
    }
  }

  private func attestation(_ audit: Audit, _ text: inout JSONText) {
    text.object {
      $0.given("summary", audit.summary)
      $0.member("assessor", audit.tool.reference)
      $0.key("map")
      $0.array([nil] + audit.criteria.map(Optional.some)) { text, finding in
        text.object {
          if let finding { verdict(finding, in: audit, &$0) } else { whole(audit, &$0) }
        }
      }
    }
  }

  /// The pack as a whole, under which its criteria stand.
  private func whole(_ audit: Audit, _ text: inout JSONText) {
    text.member("requirement", audit.pack.reference)
    claims(audit.criteria, in: audit, &text)
    text.member("conformance") {
      if !Tally(audit.criteria).isUnseen {
        $0.member("score", share: audit.score.low, of: 100)
      }
      $0.given("rationale", audit.scoreWords)
    }
  }

  /// That something was not found is a claim against the requirement.
  private func claims(_ findings: [Finding], in audit: Audit, _ text: inout JSONText) {
    let (against, others) =
      (
        findings.filter { $0.outcome == .unpublished },
        findings.filter { $0.outcome != .unpublished }
      )
    text.given("claims", others) { $0.string(audit.reference(to: $1)) }
    text.given("counterClaims", against) { $0.string(audit.reference(to: $1)) }
  }

  private func verdict(_ finding: Finding, in audit: Audit, _ text: inout JSONText) {
    text.member("requirement", audit.pack.reference(to: finding.id))
    claims([finding], in: audit, &text)
    text.member("conformance") {
      // What is only claimed or could not be seen has no score: 0 would say that it is not there.
      if finding.outcome != .unknown && finding.outcome != .claimed {
        $0.member("score", share: finding.points.low, of: finding.points.max)
      }
      $0.given("rationale", finding.rationale)
    }
    guard finding.points.max > 0 else { return }
    text.member("confidence") {
      let open = finding.points.high - finding.points.low
      $0.member("score", share: finding.points.max - open, of: finding.points.max)
      $0.given("rationale", "the share of the points that nothing unseen can change")
    }
  }
}

extension Audit {
  /// What was judged, how it came out, and what that does not mean.
  fileprivate var summary: String {
    let decision = gate.map { " The gate: \($0.decision.rawValue)." } ?? ""
    let judged = "\(reference.id) by \(pack.id) \(pack.version): \(Tally(criteria).words)."
    return "\(judged) \(scoreWords).\(decision) \(Finding.caveat)"
  }
}
