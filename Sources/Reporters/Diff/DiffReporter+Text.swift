// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension DiffReporter {
  /// What a person reads in a terminal.
  public static let text = DiffReporter(name: "text") { diffs, style in
    var page = Page(style: style)
    for (number, diff) in diffs.enumerated() {
      if number > 0 { page.blank() }
      page.diff(diff)
    }
    return page.text
  }
}

extension Page {
  /// Sources that are listed of one criterion.
  private static var shownSources: Int { 5 }

  fileprivate mutating func diff(_ diff: AuditDiff) {
    guard let audit = diff.new ?? diff.old else { return }
    let name = CriterionChange.arrow(diff.names.old, diff.names.new ?? diff.names.old)
    line([Span(name, .strong)], right: [Span(Self.revisions(diff), .faint)])
    line([Span("\(audit.pack.id) \(Self.versions(diff))", .faint)])
    line([Span(String(repeating: "─", count: width), .faint)])
    guard diff.old != nil, diff.new != nil else {
      line([Span(diff.old == nil ? "audited now, and not before" : "audited before, and not now")])
      return
    }
    if diff.isOfTwoModels { paragraph(AuditDiff.twoModels, .unsure, indent: 0) }
    guard !diff.isNone else { return line([Span("nothing differs")]) }
    paragraph(diff.figures.joined(separator: " · "), indent: 0)
    paragraph("what differs: \(diff.causeWords)", .faint, indent: 0)
    for change in diff.criteria { self.change(change) }
  }

  private mutating func change(_ change: CriterionChange) {
    blank()
    let isOfVerdict = change.isOfVerdict
    let word = isOfVerdict ? change.direction.words : "same verdict"
    let ink = isOfVerdict ? change.direction.ink : .faint
    paragraph(
      change.new?.title ?? change.old?.title ?? change.id,
      .strong,
      indent: 18,
      lead: [Span("\(isOfVerdict ? change.direction.symbol : "=") \(word)", ink)],
      right: [Span("\(change.id)  \(change.points)")]
    )
    paragraph(change.verdicts, indent: 4)
    if let terms = change.terms { paragraph("terms: \(terms)", indent: 4) }
    if isOfVerdict { paragraph("because of \(change.causes.words)", .faint, indent: 4) }
    sources(change.changed, "~ differs")
    sources(change.added, "+ new")
    sources(change.removed, "- gone")
  }

  private mutating func sources(_ sources: [CitedSource], _ label: String) {
    for source in sources.prefix(Self.shownSources) {
      line([Span(spaces: 6), Span(label), Span(spaces: 11 - label.count), Span(source.words)])
    }
    let more = sources.count - Self.shownSources
    if more > 0 { line([Span(spaces: 17), Span("and \(more) more", .faint)]) }
  }

  private static func revisions(_ diff: AuditDiff) -> String {
    let hosts = [diff.old, diff.new].compactMap { $0?.reference.host }
    let host = CriterionChange.arrow(hosts.first, hosts.last)
    let states = [diff.old, diff.new].map { $0?.reference.revision.map { String($0.prefix(7)) } }
    guard states.contains(where: { $0 != nil }) else { return host }
    return "\(host) @ \(CriterionChange.arrow(states[0], states[1]))"
  }

  private static func versions(_ diff: AuditDiff) -> String {
    let versions = [diff.old, diff.new].compactMap { $0?.pack.version }
    return CriterionChange.arrow(versions.first, versions.last)
  }
}

extension CitedSource {
  /// The address, and the file where the address does not name it.
  var words: String {
    guard let path, !url.hasSuffix(path) else { return url }
    return "\(url) \(path)"
  }
}
