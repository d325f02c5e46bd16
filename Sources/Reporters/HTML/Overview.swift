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
    \(HeatMap.all(of: chapters.map(HeatMap.Row.init)).map(\.whole))\
    \(Markup.failures(report.errors))\(chapters.isEmpty ? nil : Legend.whole(level: 2))\
    \(About(guides: report.guides).whole(where: isShown))</article>

    """
  }

  /// Whether the criterion stands in a table.
  private func isShown(_ guide: CriterionGuide) -> Bool {
    chapters.contains { chapter in
      chapter.audit.pack.id == guide.pack && chapter.audit.criteria.contains { $0.id == guide.id }
    }
  }
}
