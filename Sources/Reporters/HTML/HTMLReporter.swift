// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Reporter {
  /// One page that needs nothing else: no script, no font, no image, no second request.
  public static let html = Reporter(
    name: "html",
    summary: "for people: one page with everything, to read, to send and to print",
    fileExtension: "html"
  ) { report, _ in
    Markup.page(of: report).characters
  }
}

extension Markup {
  fileprivate static func page(of report: Report) -> Markup {
    let chapters = Chapter.all(of: report)
    if let chapter = chapters.first, report.entries.count == 1 {
      return document(title: "\(chapter.audit.reference.id): openness", chapter.whole)
    }
    let overview = Overview(report: report, chapters: chapters)
    return document(title: overview.title, overview.whole + "\(chapters.map(\.whole))")
  }
}
