// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Audit {
  /// What is said of the whole.
  var junitProperties: [(String, String)] {
    let optional: [(String, String?)] = [
      ("model", reference.stableName), ("host", reference.host), ("revision", reference.revision),
      ("pack", pack.id), ("pack_version", pack.version), ("pack_digest", pack.digest),
      ("class", self.class), ("score", score.words), ("waived_score", waivedScore?.words),
      ("gate", gate?.decision.rawValue),
      ("coverage", "\(coverage.seen) of \(coverage.expected) surfaces seen"),
      ("evidence_digest", evidenceDigest), ("tool", "\(tool.name) \(tool.version)"),
    ]
    return optional.compactMap { name, value in value.map { (name, $0) } }
  }

  /// The test case of a criterion.
  func junitCase(_ finding: Finding) -> JUnitCase {
    let waivers = finding.waiver?.grants.map { "waived: \($0.words)" } ?? []
    let verdict = "\(finding.words): \(finding.reason)"
    let fix = finding.fix.isEmpty ? [] : ["To do: \(finding.fix)"]
    let isWaived = finding.isWaived
    return JUnitCase(
      suite: suite("criteria"),
      name: finding.id,
      result: result(of: finding, isWaived: isWaived),
      kind: finding.outcome.rawValue,
      message: isWaived ? waivers.joined(separator: "; ") : verdict,
      details: (isWaived ? [verdict] : waivers) + fix,
      evidence: finding.evidence.map { $0.words(in: reference) }
    )
  }

  /// The test case of a requirement.
  func junitCase(_ check: Gate.Check) -> JUnitCase {
    let result: JUnitCase.Result =
      switch check.decision {
      case .passed: .passed
      case .failed: .failed
      case .undecided: .error
      }
    return JUnitCase(
      suite: suite("gate"),
      name: check.requirement,
      result: result,
      kind: check.decision.rawValue,
      message: check.reason,
      details: check.fix.map { ["To do: \($0)"] } ?? []
    )
  }

  private func result(of finding: Finding, isWaived: Bool) -> JUnitCase.Result {
    switch finding.outcome {
    case .published: .passed
    // Claims and what was not seen are neither right nor wrong.
    case .claimed, .unknown, .notApplicable: .skipped
    case .partial, .unpublished: gate == nil && !isWaived ? .failed : .skipped
    }
  }

  /// Jenkins takes what is before the last dot for a package, so that names keep no dot of their own.
  private func suite(_ group: String) -> String {
    let parts = ["candor", pack.id, reference.stableName, group]
    return parts.map { $0.replacing(".", with: "_") }.joined(separator: ".")
  }
}
