// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Page {
  /// How many pieces of evidence are shown of one finding.
  private static var shownEvidence: Int { 3 }
  /// Where a finding's title begins: behind the longest outcome in words.
  private static var titleColumn: Int { 27 }

  /// Adds a verdict with what it rests on.
  mutating func finding(_ finding: Finding, of reference: Subject) {
    let ink = finding.outcome.ink
    paragraph(
      finding.title,
      .strong,
      indent: Self.titleColumn,
      lead: [Span("\(finding.outcome.symbol) \(finding.words)", ink)],
      right: [Span(finding.points.words, .faint)]
    )
    paragraph(finding.reason, indent: 4)
    details(of: finding)
    for item in finding.evidence.prefix(Self.shownEvidence) { evidence(item, of: reference) }
    let more = finding.evidence.count - Self.shownEvidence
    if more > 0 { line([Span(spaces: 4), Span("and \(more) more with --format json", .faint)]) }
  }

  private mutating func details(of finding: Finding) {
    let parts = finding.parts.map { "\($0.part.rawValue) part: \($0.outcome.words)" }
    let terms = finding.terms.map { ["license terms: \($0.words)"] } ?? []
    let details = (parts.count > 1 ? parts : []) + terms
    if !details.isEmpty { paragraph(details.joined(separator: " · "), .faint, indent: 4) }
    if let waiver = finding.waiver { paragraph(waiver, indent: 12, lead: [Span("    waived")]) }
  }

  private mutating func evidence(_ item: EvidenceItem, of reference: Subject) {
    let grade = item.grade?.rawValue ?? "not seen"
    let ink = item.grade?.ink ?? .unsure
    paragraph(
      item.says,
      indent: 17,
      lead: [Span(spaces: 4), Span(item.grade?.symbol ?? "?", ink), Span(spaces: 1), Span(grade)]
    )
    line([Span(spaces: 17), Span(item.source.place(in: reference), .faint)])
    let excerpt = item.excerpt.neutralized
    if !excerpt.isEmpty && excerpt != item.says {
      paragraph("“\(excerpt)”", .quoted, indent: 17, atMost: 2)
    }
  }
}

extension Points {
  /// "10/20", or "10–20/20" where it is open.
  var words: String { (low == high ? "\(low)" : "\(low)–\(high)") + "/\(max)" }
}

extension Source {
  /// `README.md:21 @ 3f2c1ab` for a file of the model itself, else the address.
  func place(in reference: Subject) -> String {
    let line = line.map { ":\($0)" } ?? ""
    guard let path, url == reference.resolved || url.hasPrefix(reference.resolved + "/") else {
      let isNamed = path.map { url.hasSuffix($0) } ?? true
      return (isNamed ? url : "\(url) \(path ?? "")") + line
    }
    return path + line + (revision.map { " @ \($0.prefix(7))" } ?? "")
  }
}
