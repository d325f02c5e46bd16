// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Gate {
  /// Decides `requirements` about `audit`, for which `awaited` was not seen: any failure beats
  /// undecided.
  package init(_ requirements: [Requirement], on audit: Audit, awaiting awaited: [Awaited] = []) {
    self.init(checks: requirements.map { $0.check(audit, awaiting: awaited) })
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
  package func check(_ audit: Audit, awaiting awaited: [Awaited] = []) -> Gate.Check {
    let sight = Visibility(audit, awaited)
    let answer =
      switch self {
      case .outcome(let criterion, let least):
        Self.decide(criterion, atLeast: least, audit, sight)
      case .minScore(let score): Self.decide(minScore: score, audit, sight)
      case .minClass(let id, let classes): Self.decide(id, among: classes, audit, sight)
      case .maxUnknown(let count): Self.decide(maxUnknown: count, audit, sight)
      case .noRegress(let earlier): Self.decide(earlier, audit, sight)
      }
    return Gate.Check(
      demand,
      decision: answer.decision,
      reason: answer.reason,
      fix: answer.fix
    )
  }

  private static func decide(
    _ criterion: String,
    atLeast least: Outcome,
    _ audit: Audit,
    _ sight: Visibility
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
    return unmet(finding, atLeast: least, audit, sight)
  }

  private static func unmet(
    _ finding: Finding,
    atLeast least: Outcome,
    _ audit: Audit,
    _ sight: Visibility
  ) -> Answer {
    let name = "'\(finding.id)'"
    let rest = finding.waiver.map { "; what is not waived is \($0.outcome.rawValue)" } ?? ""
    switch finding.outcome {
    case .claimed, .unknown:
      let isClaim = finding.outcome == .claimed
      let why = finding.predicate + (isClaim ? ", and nobody looked" : "")
      return Answer(
        .undecided,
        "\(name) \(why)\(rest). It passes when it is seen to be \(due(least)).",
        fix: sight.fix(for: [finding])
      )
    case .published, .partial, .unpublished, .notApplicable:
      let reason = "\(name) \(finding.predicate)\(rest). It passes when it is \(due(least))."
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
    _ sight: Visibility
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
      fix: sight.fix(for: unknown)
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
