// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Chapter {
  /// What the gate decided; what is in its way comes first.
  var gate: Markup? {
    guard let gate = audit.gate else { return nil }
    let order: [Gate.Decision] = [.failed, .undecided, .passed]
    let checks = order.flatMap { decision in gate.checks.filter { $0.decision == decision } }
    let count = gate.checks.count { $0.decision != .passed }
    let summary: Markup =
      count == 0
      ? "Every requirement is met."
      : "In the way: \(count) of \(gate.checks.count) requirements."
    return """
      <section class="gate \(gate.decision.likeness.rawValue)">
      <div class="decision">\(heading(2, "\(gate.decision.likeness.sign.mark)Gate \(gate.decision.rawValue)"))\
      <p>\(summary)</p></div>
      <ul class="checks">
      \(checks.map(check))</ul>
      \(shortestWay)</section>

      """
  }

  private func check(_ check: Gate.Check) -> Markup {
    let fix: Markup? = check.fix.map {
      "<p class=\"fix\"><span class=\"label\">To pass</span> \($0)</p>"
    }
    return """
      <li><p class="requirement">\(.outcome(check.decision.likeness, check.decision.rawValue)) \
      <code>\(check.requirement)</code></p><p>\(check.reason)</p>\(fix)</li>

      """
  }

  /// The plan's way to the gate.
  private var shortestWay: Markup? {
    guard let way = plan?.ways.first(where: { $0.goal == "the gate" }) else { return nil }
    return "<p class=\"way\"><span class=\"label\">Shortest way</span> \(steps(of: way))</p>\n"
  }

  /// The steps of a way, each a link to what to do.
  func steps(of way: FixPlan.Way) -> Markup {
    let steps = Set(NextStep.steps(of: audit, plan: plan).map(\.criterion))
    let links = way.criteria.map { criterion -> Markup in
      guard steps.contains(criterion) else { return "\(criterion)" }
      return "<a href=\"#\(anchor(of: criterion, "next-"))\">\(criterion)</a>"
    }
    return .joined(links, by: ", then ")
  }

  /// The verdict in figures.
  var result: Markup {
    let tally = Tally(audit.criteria)
    let count: Markup =
      tally.isUnseen || tally.applicable == 0
      ? "<p class=\"figure words\">\(tally.isUnseen ? "Nothing could be seen" : tally.words)</p>"
      : """
      <p class="figure">\(Score(low: tally.published, high: tally.possible).words.withDash) \
      <span>of \(tally.applicable)</span></p><p>criteria published</p>
      """
    return """
      <div class="result">
      <div>\(count)</div>
      <div class="score"><p class="figure">\(audit.score.words.withDash) <span>of 100</span></p>\
      \(.bar(audit.score))<p>\(certainty)</p>\(waived)</div>
      <dl>
      \(.row("Class", audit.class.map { ["\($0)"] } ?? []))\
      \(.row("Seen", ["\(audit.coverage.seen) of \(audit.coverage.expected) surfaces"]))\
      \(.row("License", ["\(audit.license.spdx ?? audit.license.declared ?? "not seen")"]))\
      \(.row("Terms", ["\(audit.license.terms.words)"]))</dl>
      </div>

      """
  }

  private var certainty: String {
    let score = audit.score
    if score.low == score.high { return "everything that counts could be decided" }
    return "\(score.low) certain; up to \(score.high) if all that is claimed or unseen is so"
  }

  private var waived: Markup? {
    guard let score = audit.waivedScore else { return nil }
    return """
      <p class="waived"><strong>\(score.words.withDash)</strong> of what is not waived</p>\
      \(.bar(score))
      """
  }
}
