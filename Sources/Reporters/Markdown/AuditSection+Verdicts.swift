// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension AuditSection {
  /// What is in the gate's way, and the shortest way through.
  var gate: Prose? {
    guard let gate = audit.gate else { return nil }
    let open = [Gate.Decision.failed, .undecided].flatMap { decision in
      gate.checks.filter { $0.decision == decision }
    }
    let passed = gate.checks.filter { $0.decision == .passed }.map { check -> Prose in
      "\(code: check.requirement)"
    }
    let also: Prose? = passed.isEmpty ? nil : "Passed: \(.joined(passed, by: ", ")).\n"
    guard !open.isEmpty else { return also }
    let rows = open.map { check -> Prose in
      let verdict: Prose = "\(check.decision.symbol)&nbsp;\(check.decision.rawValue)"
      let fix: Prose? = check.fix.map { " **To pass:** \($0)" }
      return """
        | \(verdict) | \(code: check.requirement) | \(check.reason)\(fix) |

        """
    }
    return """
      | Gate | Requirement | Why |
      | --- | --- | --- |
      \(rows)
      \(shortestWay)\(also)
      """
  }

  private var shortestWay: Prose? {
    plan?.ways.first { $0.goal == "the gate" }
      .map { "**Shortest way to pass:** \(Self.steps(of: $0)).\n\n" }
  }

  /// The steps of a way, in order.
  static func steps(of way: FixPlan.Way) -> Prose {
    .joined(way.criteria.map { "\(code: $0)" }, by: ", then ")
  }

  /// Every criterion and what its verdict rests on.
  var table: Prose {
    """
    | Criterion | Outcome | Points | Rests on |
    | --- | --- | --: | --- |
    \(audit.criteria.map(row))
    """
  }

  private func row(_ finding: Finding) -> Prose {
    let waiver: Prose? = finding.waiver.map { "; \($0.words)" }
    // Joined, since the narrow column would break at the dash.
    let points = finding.points.words.replacing("-", with: "\u{2060}–\u{2060}")
    let grounds: Prose =
      finding.evidence.first.map { "\(self.grade($0)): \($0.says), \(place(of: $0))" }
      ?? "\(finding.reason)"
    return """
      | \(finding.title) \(code: finding.id) | \(finding.outcome.symbol)&nbsp;\(finding.words)\(waiver) | \
      \(raw: finding.points.max > 0 ? points : "") | \(grounds) |

      """
  }

  /// A citation's grade, or that it could not be seen.
  func grade(_ item: EvidenceItem) -> Prose { "\(item.grade?.rawValue ?? "not seen")" }

  /// Where a citation stands, as a link where it can be opened.
  func place(of item: EvidenceItem) -> Prose {
    .link(item.source.link, "\(code: item.source.place(in: audit.reference))")
  }
}
