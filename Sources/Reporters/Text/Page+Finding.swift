// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Page {
  /// How many pieces of evidence are shown of one finding.
  private static var shownEvidence: Int { 3 }

  /// From this width on there is room for a criterion's id, as `--require` takes it.
  private static var roomyWidth: Int { 90 }

  /// Adds a verdict with what it rests on; its title begins at `column`.
  mutating func finding(_ finding: Finding, of reference: Subject, column: Int) {
    paragraph(
      finding.title,
      .strong,
      indent: column,
      lead: [Span("\(finding.outcome.symbol) \(finding.words)", finding.outcome.ink)],
      right: margin(of: finding)
    )
    paragraph(finding.reason, indent: 4)
    let parts = finding.parts.map { "\($0.part.rawValue): \($0.outcome.words)" }
    if parts.count > 1 { detail("parts", parts.joined(separator: ", ")) }
    if let terms = finding.terms { detail("terms", terms.words) }
    if let waiver = finding.waiver { self.waiver(waiver) }
    for item in finding.evidence.prefix(Self.shownEvidence) { evidence(item, of: reference) }
    let more = finding.evidence.count - Self.shownEvidence
    if more > 0 { detail("", "and \(more) more with --format json") }
  }

  private func margin(of finding: Finding) -> [Span] {
    let points = finding.points.max == 0 ? "" : finding.points.words
    let column = [Span(spaces: 10 - points.count), Span(points)]
    return width < Self.roomyWidth ? column : [Span(finding.id, .faint)] + column
  }

  private mutating func detail(_ label: String, _ words: String) {
    paragraph(words, .faint, indent: 17, lead: [Span(spaces: 6), Span(label, .faint)])
  }

  /// A waiver stands below the verdict, which stays what it is.
  private mutating func waiver(_ effect: WaiverEffect) {
    let lead = [Span(spaces: 4), Span("⊘", .unsure), Span(spaces: 1), Span("waived")]
    for grant in effect.grants { paragraph(grant.words, indent: 17, lead: lead) }
    let rest =
      effect.outcome == .notApplicable
      ? "nothing is left to judge" : "\(effect.outcome.words), \(effect.points.words)"
    detail("the rest", rest + (effect.expiresSoon ? "; a waiver expires soon" : ""))
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
  /// "10/20", or "10-20/20" where it is open.
  var words: String { (low == high ? "\(low)" : "\(low)-\(high)") + "/\(max)" }
}

extension Source {
  /// `README.md:21 @ 3f2c1ab` for a file of the model itself, `.` for its folder, else the address.
  func place(in reference: Subject) -> String {
    let line = line.map { ":\($0)" } ?? ""
    guard let path, url == reference.resolved || url.hasPrefix(reference.resolved + "/") else {
      if path == nil, let inside = inside(reference) { return inside + line }
      let isNamed = path.map { url.hasSuffix($0) } ?? true
      return (isNamed ? url : "\(url) \(path ?? "")") + line
    }
    return path + line + (revision.map { " @ \($0.prefix(7))" } ?? "")
  }

  /// Where it lies in the folder that is audited; nil where it is elsewhere.
  private func inside(_ reference: Subject) -> String? {
    guard reference.isLocal else { return nil }
    if url == reference.resolved { return "." }
    let folder = reference.resolved + "/"
    return url.hasPrefix(folder) ? String(url.dropFirst(folder.count)) : nil
  }
}
