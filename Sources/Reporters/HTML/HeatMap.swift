// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// The verdicts on models by one pack: a row each, a sign and words for every criterion.
struct HeatMap {
  /// One model.
  struct Row {
    let audit: Audit
    /// The model's number in a list; nil without one.
    let number: Int?
    /// Where the page says more of it; nil where it does not.
    let chapter: Chapter?

    /// A model that the page has a chapter on.
    init(_ chapter: Chapter) {
      audit = chapter.audit
      number = nil
      self.chapter = chapter
    }

    /// A model that the page says no more of, by its number in the list.
    init(audit: Audit, number: Int) {
      self.audit = audit
      self.number = number
      chapter = nil
    }
  }

  let pack: Audit.PackIdentity
  let rows: [Row]

  /// One for each pack, in the order in which the packs first come.
  static func all(of rows: [Row]) -> [HeatMap] {
    rows.map(\.audit.pack)
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      .map { pack in HeatMap(pack: pack, rows: rows.filter { $0.audit.pack == pack }) }
  }

  /// The table under its heading.
  var whole: Markup {
    let ids = rows.flatMap(\.audit.criteria).reduce(into: [String]()) { ids, finding in
      if !ids.contains(finding.id) { ids.append(finding.id) }
    }
    let hasGate = rows.contains { $0.audit.gate != nil }
    let titles = (hasGate ? ["Gate"] : []) + ids
    let look = titles.count > 8 ? "heat many" : "heat"
    return """
      <section>
      <h2>By \(pack.id) \(pack.version)</h2>
      <div class="wide" tabindex="0" role="group" aria-label="Verdicts by \(pack.id) \(pack.version)">
      <table class="\(look)"><thead><tr><th scope="col">Model</th><th scope="col">Score</th>\
      \(titles.map { "<th scope=\"col\">\($0)</th>" as Markup })</tr></thead>
      <tbody>
      \(rows.map { row($0, ids, hasGate: hasGate) })</tbody></table></div>
      </section>

      """
  }

  private func row(_ row: Row, _ ids: [String], hasGate: Bool) -> Markup {
    let audit = row.audit
    let gate: Markup? = hasGate ? self.gate(audit.gate) : nil
    let waived: Markup? = audit.waivedScore.map {
      "<span class=\"waived\">\($0.words.withDash) not waived</span>"
    }
    return """
      <tr><th scope="row">\(row.name)</th>\
      <td class="score"><strong>\(audit.score.words.withDash)</strong>\(.bar(audit.score))\(waived)</td>\
      \(gate)\(ids.map { cell(row, $0) })</tr>

      """
  }

  private func gate(_ gate: Gate?) -> Markup {
    guard let gate else { return "<td data-name=\"Gate\">none</td>" }
    let outcome = gate.decision.likeness
    return """
      <td data-name="Gate" class="\(outcome.rawValue)">\(.outcome(outcome, gate.decision.rawValue))</td>
      """
  }

  private func cell(_ row: Row, _ id: String) -> Markup {
    guard let finding = row.audit.criteria.first(where: { $0.id == id }) else {
      return "<td data-name=\"\(id)\">not asked</td>"
    }
    let waiver: Markup? = finding.waiver.map { "<span class=\"tag\">\($0.words)</span>" }
    return """
      <td data-name="\(id)" class="\(finding.outcome.rawValue)">\(row.verdict(finding))\(waiver)</td>
      """
  }
}

extension HeatMap.Row {
  /// The model's name, with its number and a link to where more is said.
  var name: Markup {
    if let chapter { return "<a href=\"#\(chapter.anchor)\">\(audit.reference.id)</a>" }
    let name = Markup.link(audit.reference.resolved.safeAddress, "\(audit.reference.id)")
    guard let number else { return name }
    return """
      <span class="model"><span class="number">\(number)</span> <span>\(name)</span></span>
      """
  }

  fileprivate func verdict(_ finding: Finding) -> Markup {
    let words = Markup.outcome(finding.outcome, finding.words)
    guard let chapter else { return words }
    return "<a href=\"#\(chapter.anchor(of: finding.id))\">\(words)</a>"
  }
}
