// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A comparison as a page.
struct ComparisonPage {
  let comparison: Comparison

  /// What the page is about.
  var title: String {
    switch count {
    case 0: "Nothing to compare"
    case 1: "Openness of one model"
    default: "Openness of \(count) models"
    }
  }

  /// All of it.
  var whole: Markup {
    """
    <article class="comparison">
    <header class="masthead">
    <p class="kicker">Candor, models side by side</p>
    <h1>\(title)</h1>
    <p class="summary">\(summary)</p>
    \(remarks)</header>
    \(maps.map(\.whole))\(plots)\(facts)\(Markup.failures(comparison.errors))\
    \(comparison.rows.isEmpty ? nil : Legend.whole(level: 2, grades: false))\(questions)</article>

    """
  }

  /// How many models there are, each once whatever number of packs judges it.
  private var count: Int { Set(comparison.rows.map(\.audit.reference.resolved)).count }

  var maps: [HeatMap] {
    HeatMap.all(
      of: comparison.rows.enumerated().map { index, row in
        HeatMap.Row(audit: row.audit, number: index + 1)
      }
    )
  }

  private var plots: Markup? {
    let plots = comparison.plots
    guard !plots.isEmpty else { return nil }
    let drawings = plots.enumerated().map { PlotDrawing($0.element, number: $0.offset + 1).whole }
    return """
      <section>
      <h2>Openness against \(.joined(plots.map { $0.better == .more ? "quality" : "cost" }, by: " and "))</h2>
      <p class="note">A dot is what is certain of a model's openness; its bar reaches to what is
      possible. Numbers are those of the tables.</p>
      <div class="plots">
      \(drawings)</div>
      </section>

      """
  }

  /// What each criterion of the tables asks for.
  private var questions: Markup? {
    var known: Set<String> = []
    let rows = comparison.rows.flatMap(\.audit.criteria).filter { known.insert($0.id).inserted }
      .map { "<div><dt><code>\($0.id)</code></dt><dd>\($0.title)</dd></div>\n" as Markup }
    guard !rows.isEmpty else { return nil }
    return """
      <section>
      <h2>What is asked</h2>
      <dl class="key">
      \(rows)</dl>
      </section>

      """
  }
}
