// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Inventory.Model {
  /// All that an audit says for which another format has no place, in the order of the report.
  package var marks: [Mark] { factMarks + sightMarks + audits.flatMap(\.marks) }

  private var factMarks: [Mark] {
    let license = facts.license
    let declared = license.declared ?? "unseen"
    var marks = [
      Mark("requested", value: subject.requested),
      Mark("license", "declared", value: declared),
      Mark("license", "terms", value: license.terms.rawValue),
    ]
    marks += license.conditions.map { Mark("license", "condition", value: $0) }
    marks += license.restrictions.map { Mark("license", "restriction", value: $0) }
    marks += license.conflicts.map { Mark("license", "conflict", value: $0) }
    marks += weightsMarks + checkpointsMarks
    marks.append(Mark("card", "gated-text", value: String(facts.card.gatedText)))
    marks += facts.card.language.map { Mark("card", "language", value: $0) }
    return marks
  }

  private var weightsMarks: [Mark] {
    let weights = facts.weights
    var marks = [Mark("weights", "kind", value: weights.kind.rawValue)]
    marks.append(
      Mark("weights", "parameters", value: weights.parameters.map(String.init) ?? "unseen")
    )
    marks.append(Mark("weights", "bytes", value: weights.bytes.map(String.init) ?? "unseen"))
    return marks + weights.formats.map { Mark("weights", "format", value: $0) }
  }

  private var checkpointsMarks: [Mark] {
    let checkpoints = facts.checkpoints
    var marks = [Mark("checkpoints", "claim", value: checkpoints.claim.rawValue)]
    marks.append(
      Mark("checkpoints", "count", value: checkpoints.count.map(String.init) ?? "unseen")
    )
    if let span = checkpoints.span {
      let words = "\(span.unit.rawValue) \(span.first) to \(span.last)"
      marks.append(Mark("checkpoints", "span", value: words))
    }
    return marks
  }

  private var sightMarks: [Mark] {
    let coverage = facts.coverage
    return [Mark("coverage", value: "\(coverage.seen) of \(coverage.expected) surfaces seen")]
      + facts.unseen.map { Mark("unseen", value: "\($0.url): \($0.reason)") }
      + facts.notRead.map { Mark("not-read", value: "\($0.url): \($0.why)") }
  }
}

extension Audit {
  /// The verdicts of one pack.
  fileprivate var marks: [Mark] {
    var marks = [
      Mark(pack.id, "version", value: pack.version),
      Mark(pack.id, "digest", value: pack.digest),
      Mark(pack.id, "evidence-digest", value: evidenceDigest),
      Mark(pack.id, "score", "low", value: String(score.low)),
      Mark(pack.id, "score", "high", value: String(score.high)),
    ]
    if let waivedScore {
      marks.append(Mark(pack.id, "waived-score", "low", value: String(waivedScore.low)))
      marks.append(Mark(pack.id, "waived-score", "high", value: String(waivedScore.high)))
    }
    if let name = self.class { marks.append(Mark(pack.id, "class", value: name)) }
    return marks + gateMarks + criteria.flatMap { $0.marks(in: pack.id) }
  }

  private var gateMarks: [Mark] {
    guard let gate else { return [] }
    return [Mark(pack.id, "gate", value: gate.decision.rawValue)]
      + gate.checks.map { check in
        let words = "\(check.requirement): \(check.decision.rawValue). \(check.reason)"
        return Mark(pack.id, "gate", "check", value: words)
      }
  }
}
