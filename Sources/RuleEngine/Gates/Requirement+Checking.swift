// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Gate {
  /// Decides `requirements` about `audit`: any failure beats undecided.
  package init(_ requirements: [Requirement], on audit: Audit) {
    self.init(checks: requirements.map { $0.check(audit) })
  }
}

extension Requirement {
  /// Decides this requirement about `audit`.
  package func check(_ audit: Audit) -> Gate.Check {
    let (decision, reason) =
      switch self {
      case .outcome(let criterion, let least): Self.decide(criterion, atLeast: least, audit)
      case .minScore(let score): Self.decide(minScore: score, audit.score)
      case .maxUnknown(let count): Self.decide(maxUnknown: count, audit.criteria)
      }
    return Gate.Check(requirement: description, decision: decision, reason: reason)
  }

  private static func decide(
    _ criterion: String,
    atLeast least: Outcome,
    _ audit: Audit
  ) -> (Gate.Decision, String) {
    guard let finding = audit.criteria.first(where: { $0.id == criterion }) else {
      return (.undecided, "The pack '\(audit.pack.id)' has no criterion '\(criterion)'.")
    }
    let outcome = finding.outcome
    let due = due(least)
    switch outcome {
    case .notApplicable: return (.passed, "'\(criterion)' does not apply to this model.")
    case _ where outcome.rank >= least.rank:
      return (.passed, "'\(criterion)' is \(outcome.rawValue).")
    case .claimed, .unknown:
      let why = outcome == .claimed ? "is claimed, and nobody looked" : "could not be seen"
      return (.undecided, "'\(criterion)' \(why). It passes when it is seen to be \(due).")
    case .published, .partial, .unpublished:
      let code = finding.reasonCode.map { " (\($0.rawValue))" } ?? ""
      let word = outcome.rawValue + code
      return (.failed, "'\(criterion)' is \(word). It passes when it is \(due).")
    }
  }

  /// The outcomes that pass: "partial or published".
  private static func due(_ least: Outcome) -> String {
    outcomes.filter { $0.rank >= least.rank }.reversed().map(\.rawValue).joined(separator: " or ")
  }

  private static func decide(minScore: Int, _ score: Score) -> (Gate.Decision, String) {
    if score.low >= minScore {
      return (.passed, "The score is at least \(score.low).")
    }
    if score.high < minScore {
      return (.failed, "The score is at most \(score.high). It passes from \(minScore) on.")
    }
    let range = "between \(score.low) and \(score.high)"
    return (
      .undecided,
      "The score is \(range). It passes when what is claimed or unknown is seen to bring the "
        + "lower end to \(minScore)."
    )
  }

  private static func decide(
    maxUnknown: Int,
    _ criteria: [Finding]
  ) -> (Gate.Decision, String) {
    let unknown = criteria.filter { $0.outcome == .unknown }.map(\.id)
    let list = unknown.isEmpty ? "No criterion is" : "\(unknown.joined(separator: ", "))"
    guard unknown.count > maxUnknown else {
      return (.passed, unknown.isEmpty ? "\(list) unknown." : "\(unknown.count) unknown: \(list).")
    }
    return (
      .undecided, "\(unknown.count) unknown: \(list). It passes with \(maxUnknown) or fewer."
    )
  }
}
