// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension AuditSection {
  /// What to publish next, with text to copy.
  func nextSteps(heading: Prose) -> Prose? {
    let steps = NextStep.steps(of: audit, plan: plan)
    guard !steps.isEmpty else { return nil }
    let ways = plan?.ways.filter { $0.goal != "the gate" }.map { way -> Prose in
      "To \(way.goal): \(Self.steps(of: way)).\n\n"
    }
    return """
      \(heading) What to publish next

      \(ways ?? [])\(steps.enumerated().map { step($1, number: $0 + 1) })
      """
  }

  private func step(_ step: NextStep, number: Int) -> Prose {
    let worth: [Prose?] = [
      step.points > 0 ? "+\(step.points) points" : nil,
      step.score.flatMap { $0 > 0 ? "score +\($0)" : nil },
      step.effort.map { "\($0.words)" },
    ]
    let gain: Prose = .joined(worth.compactMap(\.self) + ["\(code: step.criterion)"], by: " · ")
    return """
      **\(number).** \(gain)<br>
      \(step.action)

      \(detail < .reasons ? snippets(step.snippet) : nil)
      """
  }

  private func snippets(_ snippet: FixPlan.Snippet?) -> Prose? {
    guard let snippet else { return nil }
    let front: Prose? =
      snippet.frontMatter.isEmpty ? nil : "\(fenced: snippet.frontMatter, as: "yaml")\n"
    let section: Prose? =
      snippet.section.isEmpty ? nil : "\(fenced: snippet.section, as: "markdown")\n"
    return "\(front)\(section)"
  }

  /// What is waived, by whom, why and until when.
  func waivers(heading: Prose) -> Prose? {
    let effects = audit.criteria.compactMap { finding in finding.waiver.map { (finding, $0) } }
    guard !effects.isEmpty else { return nil }
    let rows = effects.flatMap { finding, effect in
      effect.grants.map { grant($0, of: finding, isSoon: effect.expiresSoon) }
    }
    return "\(heading) Waived, not published\n\n\(rows)"
  }

  private func grant(_ waiver: Waiver, of finding: Finding, isSoon: Bool) -> Prose {
    let scope = waiver.artifact ?? waiver.path ?? ""
    let what: Prose = scope == "*" ? " as a whole" : ", \(code: scope)"
    let soon: Prose? = isSoon ? " **(expires soon)**" : nil
    let link: Prose? = waiver.link.map { "; \(.link($0.safeAddress, "decision"))" }
    return """
      - \(code: finding.id)\(what): \(waiver.reason). By \(waiver.author), until \
      \(waiver.expires)\(soon)\(link); written at \(code: waiver.writtenAt)

      """
  }
}
