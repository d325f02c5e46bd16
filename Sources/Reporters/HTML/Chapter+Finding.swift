// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Chapter {
  /// Each criterion with all that is known about it.
  var details: Markup {
    """
    <section>
    \(heading(2, "Criteria and evidence"))\(audit.criteria.map(detail))</section>

    """
  }

  private func detail(_ finding: Finding) -> Markup {
    """
    <article class="criterion" id="\(anchor(of: finding.id))">
    <div class="verdict">\(.outcome(finding.outcome, finding.words))\
    \(points(of: finding))<code>\(finding.id)</code></div>
    <div class="grounds">
    \(heading(3, "\(finding.title)"))<p>\(finding.reason)</p>
    <dl class="rows">
    \(.row("Publisher", ["\(finding.claim.words)"]))\(parts(of: finding))\
    \(.row("Terms", finding.terms.map { ["\($0.words)"] } ?? []))</dl>
    \(finding.waiver.map { waiver($0) })\(evidence(of: finding))\(guide(to: finding))</div>
    </article>

    """
  }

  private func parts(of finding: Finding) -> Markup? {
    guard finding.parts.count > 1 else { return nil }
    let parts = finding.parts.map { part -> Markup in
      "\(part.part.rawValue): \(part.outcome.words)"
    }
    return .row("Parts", [.joined(parts, by: "; ")])
  }

  private func waiver(_ effect: WaiverEffect) -> Markup {
    let range = Score(low: effect.points.low, high: effect.points.high).words.withDash
    let rest: Markup =
      effect.outcome == .notApplicable
      ? "Nothing else is asked for."
      : "What is not waived: \(effect.outcome.words), \(range) of \(effect.points.max) points."
    return """
      <div class="waiver"><p><strong>Waived, not published.</strong> \(rest)</p><ul>
      \(effect.grants.map { grant($0, isSoon: effect.expiresSoon) })</ul></div>

      """
  }

  private func grant(_ waiver: Waiver, isSoon: Bool) -> Markup {
    let link: Markup? = waiver.link.map { ", \(.link($0.safeAddress, "decision"))" }
    let scope = waiver.artifact ?? waiver.path ?? ""
    let what: Markup = scope == "*" ? "the whole criterion" : "<code>\(scope)</code>"
    let soon: Markup? = isSoon ? " <span class=\"tag\">expires soon</span>" : nil
    return """
      <li>\(what): \(waiver.reason). By \(waiver.author), until <span>\(waiver.expires)</span>\
      \(soon)\(link); written at <code>\(waiver.writtenAt)</code>.</li>

      """
  }

  /// Why the criterion matters: here, or where the page says it once for all models.
  private func guide(to finding: Finding) -> Markup? {
    guard let guide = report.guide(to: finding, in: audit) else { return nil }
    if isAlone { return "<details><summary>Why it matters</summary>\n\(guide.words)</details>\n" }
    let anchor = About(guides: report.guides).anchor(of: guide)
    return "<p class=\"more\"><a href=\"#\(anchor)\">Why it matters</a></p>\n"
  }
}
