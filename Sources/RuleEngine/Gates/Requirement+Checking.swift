// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Gate {
  /// Decides `requirements` about `audit`, whose evidence was read from `surfaces`: any failure
  /// beats undecided.
  package init(_ requirements: [Requirement], on audit: Audit, surfaces: [Surface] = []) {
    self.init(checks: requirements.map { $0.check(audit, surfaces: surfaces) })
  }
}

extension Requirement {
  /// What came of one requirement.
  struct Answer {
    var decision: Gate.Decision
    var reason: String
    /// Nil when it is passed.
    var fix: String?

    init(_ decision: Gate.Decision, _ reason: String, fix: String? = nil) {
      self.decision = decision
      self.reason = reason
      self.fix = fix
    }
  }

  /// Decides this requirement about `audit`.
  package func check(_ audit: Audit, surfaces: [Surface] = []) -> Gate.Check {
    let answer =
      switch self {
      case .outcome(let criterion, let least):
        Self.decide(criterion, atLeast: least, audit, surfaces)
      case .minScore(let score): Self.decide(minScore: score, audit, surfaces)
      case .minClass(let id, let classes): Self.decide(id, among: classes, audit, surfaces)
      case .maxUnknown(let count): Self.decide(maxUnknown: count, audit, surfaces)
      case .noRegress(let earlier): Self.decide(earlier, audit, surfaces)
      }
    return Gate.Check(
      requirement: description,
      decision: answer.decision,
      reason: answer.reason,
      fix: answer.fix
    )
  }

  private static func decide(
    _ criterion: String,
    atLeast least: Outcome,
    _ audit: Audit,
    _ surfaces: [Surface]
  ) -> Answer {
    guard let finding = audit.criteria.first(where: { $0.id == criterion }) else {
      return Answer(.undecided, "The pack '\(audit.pack.id)' has no criterion '\(criterion)'.")
    }
    let outcome = finding.outcome
    if outcome == .notApplicable {
      return Answer(.passed, "'\(criterion)' does not apply to this model.")
    }
    if outcome.rank >= least.rank {
      return Answer(.passed, "'\(criterion)' \(outcome.predicate).")
    }
    if let words = finding.waiver?.words(atLeast: least) {
      return Answer(.passed, "'\(criterion)' \(finding.predicate), and is \(words).")
    }
    return unmet(finding, atLeast: least, audit, surfaces)
  }

  private static func unmet(
    _ finding: Finding,
    atLeast least: Outcome,
    _ audit: Audit,
    _ surfaces: [Surface]
  ) -> Answer {
    let name = "'\(finding.id)'"
    switch finding.outcome {
    case .claimed, .unknown:
      let isClaim = finding.outcome == .claimed
      let why = finding.predicate + (isClaim ? ", and nobody looked" : "")
      return Answer(
        .undecided,
        "\(name) \(why). It passes when it is seen to be \(due(least)).",
        fix: Visibility(audit, surfaces).fix(for: [finding])
      )
    case .published, .partial, .unpublished, .notApplicable:
      let reason = "\(name) \(finding.predicate). It passes when it is \(due(least))."
      return Answer(.failed, reason, fix: finding.fix)
    }
  }

  /// What passes: "published", "at least partly published".
  private static func due(_ least: Outcome) -> String {
    (least == outcomes.first ? "" : "at least ") + (least == .claimed ? "claimed" : least.words)
  }

  private static func decide(
    maxUnknown: Int,
    _ audit: Audit,
    _ surfaces: [Surface]
  ) -> Answer {
    let unknown = audit.criteria.filter { ($0.waiver?.outcome ?? $0.outcome) == .unknown }
    let list = unknown.map(\.id).joined(separator: ", ")
    guard unknown.count > maxUnknown else {
      let some = "\(unknown.count) unknown: \(list)."
      let waived = audit.criteria.filter { $0.outcome == .unknown && $0.waiver != nil }.map(\.id)
      let none =
        waived.isEmpty
        ? "No criterion is unknown."
        : "No criterion is unknown but what is waived: \(waived.joined(separator: ", "))."
      return Answer(.passed, unknown.isEmpty ? none : some)
    }
    return Answer(
      .undecided,
      "\(unknown.count) unknown: \(list). It passes with \(maxUnknown) or fewer.",
      fix: Visibility(audit, surfaces).fix(for: unknown)
    )
  }
}

extension WaiverEffect {
  /// "waived until 2027-03-31" where what is left passes; nil where it does not.
  func words(atLeast least: Outcome) -> String? {
    let isPassed = outcome == .notApplicable || outcome.rank >= least.rank
    guard isPassed, let first = grants.map(\.expires).min() else { return nil }
    let rest = outcome == .notApplicable ? "" : "; the rest \(outcome.predicate)"
    return "waived until \(first)\(rest)"
  }
}
