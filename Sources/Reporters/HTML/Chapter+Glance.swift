// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Chapter {
  /// Every criterion in a tile that leads to its details.
  var glance: Markup {
    """
    <section>
    \(heading(2, "At a glance"))<ul class="tiles">
    \(audit.criteria.map(tile))</ul>
    </section>

    """
  }

  private func tile(_ finding: Finding) -> Markup {
    let waiver: Markup? = finding.waiver.map { "<span class=\"tag\">\($0.words)</span>" }
    return """
      <li class="\(finding.outcome.rawValue)"><a href="#\(anchor(of: finding.id))">\
      \(.outcome(finding.outcome, finding.words))<span class="name">\(finding.title)</span>\
      <span class="foot">\(points(of: finding))\(waiver)</span></a></li>

      """
  }

  /// "10–20 of 20 points"; nothing where there are none.
  func points(of finding: Finding) -> Markup? {
    let points = finding.points
    guard points.max > 0 else { return nil }
    let range = Score(low: points.low, high: points.high).words.withDash
    return "<span class=\"points\">\(range) of \(points.max) points</span>"
  }

  /// What to publish next, best first, with text to copy.
  var nextSteps: Markup? {
    let steps = NextStep.steps(of: audit, plan: plan)
    guard !steps.isEmpty else { return nil }
    let ways = plan?.ways.filter { $0.goal != "the gate" } ?? []
    return """
      <section>
      \(heading(2, "What to publish next"))\(ways.map(way))<ol class="steps">
      \(steps.enumerated().map { step($1, number: $0 + 1, isFirst: isFirst($0, in: steps)) })</ol>
      </section>

      """
  }

  private func way(_ way: FixPlan.Way) -> Markup {
    "<p class=\"way\"><span class=\"label\">To \(way.goal)</span> \(steps(of: way))</p>\n"
  }

  private func isFirst(_ index: Int, in steps: [NextStep]) -> Bool {
    !steps[..<index].contains { $0.criterion == steps[index].criterion }
  }

  private func step(_ step: NextStep, number: Int, isFirst: Bool) -> Markup {
    let id: Markup? = isFirst ? " id=\"\(anchor(of: step.criterion, "next-"))\"" : nil
    let gain: Markup? =
      step.points > 0 ? "<span class=\"gain\">+\(step.points) points</span>" : nil
    let score: Markup? = step.score.flatMap { $0 > 0 ? "<span>score +\($0)</span>" : nil }
    let effort: Markup? = step.effort.map { "<span>\($0.words)</span>" }
    return """
      <li\(id)><p class="worth">\(gain)\(score)\(effort)\(criterion(step.criterion))</p>
      <p>\(step.action)</p>\(step.snippet.map { snippet($0, for: step, number) })</li>

      """
  }

  /// A criterion's id as a link to its details, where it has some.
  private func criterion(_ id: String) -> Markup {
    let name: Markup = "<code>\(id)</code>"
    guard audit.criteria.contains(where: { $0.id == id }) else { return name }
    return "<a href=\"#\(anchor(of: id))\">\(name)</a>"
  }

  private func snippet(_ snippet: FixPlan.Snippet, for step: NextStep, _ number: Int) -> Markup {
    let parts = [
      (title: "Front matter of the card", text: snippet.frontMatter),
      (title: "Section of the card", text: snippet.section),
    ]
    return .joined(
      parts.filter { !$0.text.isEmpty }.map { part in
        // A name for each, so that whoever hears the page knows which one has the focus.
        """
        <figure class="snippet"><figcaption>\(part.title)</figcaption>\
        <pre tabindex="0" role="group" aria-label="\(part.title), step \(number) of \(audit.reference.id)">\
        <code>\(lines: part.text)</code></pre></figure>
        """
      },
      by: "\n"
    )
  }
}

extension FixPlan.Effort {
  /// "minutes of work".
  package var words: String { "\(rawValue) of work" }
}
