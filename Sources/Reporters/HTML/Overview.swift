// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// The first chapter of a page of several models: all of them side by side, in the order given.
struct Overview {
  let report: Report
  let chapters: [Chapter]

  /// What the page is about.
  var title: String {
    if chapters.isEmpty { return "Nothing was audited" }
    let models = Set(report.audits.map(\.reference.resolved) + report.errors.map(\.ref)).count
    return models == 1 ? chapters[0].audit.reference.id : "Openness of \(models) models"
  }

  /// The chapter.
  var whole: Markup {
    """
    <article class="overview" id="overview">
    <header class="masthead"><p class="kicker">Candor</p><h1>\(title)</h1></header>
    \(packs.map(table))\(failures)\(chapters.isEmpty ? nil : Legend.whole(level: 2))\
    \(About(guides: report.guides).whole(where: isShown))</article>

    """
  }

  /// The packs in the order in which they first come.
  private var packs: [Audit.PackIdentity] {
    chapters.map(\.audit.pack).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Whether the criterion stands in a table.
  private func isShown(_ guide: CriterionGuide) -> Bool {
    chapters.contains { chapter in
      chapter.audit.pack.id == guide.pack && chapter.audit.criteria.contains { $0.id == guide.id }
    }
  }

  private func table(_ pack: Audit.PackIdentity) -> Markup {
    let chapters = chapters.filter { $0.audit.pack == pack }
    let ids = chapters.flatMap(\.audit.criteria).reduce(into: [String]()) { ids, finding in
      if !ids.contains(finding.id) { ids.append(finding.id) }
    }
    let hasGate = chapters.contains { $0.audit.gate != nil }
    let titles = (hasGate ? ["Gate"] : []) + ids
    let look = titles.count > 8 ? "heat many" : "heat"
    return """
      <section>
      <h2>By \(pack.id) \(pack.version)</h2>
      <div class="wide" tabindex="0" role="group" aria-label="Verdicts by \(pack.id) \(pack.version)">
      <table class="\(look)"><thead><tr><th scope="col">Model</th><th scope="col">Score</th>\
      \(titles.map { "<th scope=\"col\">\($0)</th>" as Markup })</tr></thead>
      <tbody>
      \(chapters.map { row($0, ids, hasGate: hasGate) })</tbody></table></div>
      </section>

      """
  }

  private func row(_ chapter: Chapter, _ ids: [String], hasGate: Bool) -> Markup {
    let audit = chapter.audit
    let gate: Markup? = hasGate ? self.gate(audit.gate) : nil
    let waived: Markup? = audit.waivedScore.map {
      "<span class=\"waived\">\($0.words.withDash) not waived</span>"
    }
    return """
      <tr><th scope="row"><a href="#\(chapter.anchor)">\(audit.reference.id)</a></th>\
      <td class="score"><strong>\(audit.score.words.withDash)</strong>\(.bar(audit.score))\(waived)</td>\
      \(gate)\(ids.map { cell(chapter, $0) })</tr>

      """
  }

  private func gate(_ gate: Gate?) -> Markup {
    guard let gate else { return "<td data-name=\"Gate\">none</td>" }
    let outcome = gate.decision.likeness
    return """
      <td data-name="Gate" class="\(outcome.rawValue)">\(.outcome(outcome, gate.decision.rawValue))</td>
      """
  }

  private func cell(_ chapter: Chapter, _ id: String) -> Markup {
    guard let finding = chapter.audit.criteria.first(where: { $0.id == id }) else {
      return "<td data-name=\"\(id)\">not asked</td>"
    }
    let waiver: Markup? = finding.waiver.map { "<span class=\"tag\">\($0.words)</span>" }
    return """
      <td data-name="\(id)" class="\(finding.outcome.rawValue)">\
      <a href="#\(chapter.anchor(of: id))">\(.outcome(finding.outcome, finding.words))</a>\(waiver)</td>
      """
  }

  /// What could not be audited; no verdict on it.
  private var failures: Markup? {
    guard !report.errors.isEmpty else { return nil }
    let rows = report.errors.map { error -> Markup in
      "<li><p>\(.outcome(.unknown, error.kind)) <code>\(error.ref)</code></p>"
        + "<p>\(error.message)</p></li>\n"
    }
    return """
      <section class="failures">
      <h2>Not audited (\(rows.count))</h2>
      <p class="note">Nothing is said about these: they could not be seen.</p>
      <ul class="places">
      \(rows)</ul>
      </section>

      """
  }
}
