// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Page {
  /// Adds what was audited, and the verdict in one line.
  mutating func header(of audit: Audit) {
    let reference = audit.reference
    line([Span(reference.id, .strong)], right: [Span(Self.whereabouts(of: reference), .faint)])
    let pack = "\(audit.pack.id) \(audit.pack.version)"
    let isSame = [reference.id, reference.resolved].contains(reference.requested)
    let asked = isSame ? "" : "asked for \(reference.requested)"
    line([Span(pack, .faint)], right: asked.isEmpty ? [] : [Span(asked, .faint)])
    line([Span(String(repeating: "─", count: width), .faint)])
    verdict(of: audit)
  }

  private mutating func verdict(of audit: Audit) {
    let tally = Tally(audit.criteria)
    let ink: Ink =
      tally.isUnseen ? .unsure : tally.published == tally.applicable ? .good : .strong
    let words = tally.isUnseen ? "nothing could be seen" : tally.words
    let coverage = "\(audit.coverage.seen) of \(audit.coverage.expected) surfaces seen"
    let rest = audit.waivedScore.map { " (\($0.words) with waivers)" } ?? ""
    let score = "\(audit.score.words) of 100\(rest)"
    let parts = [audit.class.map { "class \($0)" }, score, coverage]
    let figures = parts.compactMap(\.self).joined(separator: " · ")
    let lead = [Span(words, ink), Span(spaces: 3), Span(Self.meter(of: audit.score))]
    let indent = lead.reduce(3) { $0 + $1.text.columns }
    if indent + figures.columns <= width {
      line(lead + [Span(spaces: 3), Span(figures)])
    } else {
      line(lead)
      paragraph(figures, indent: 0)
    }
  }

  private static func whereabouts(of reference: Subject) -> String {
    if reference.host == "local" {
      return "a local folder, as if public; large-file pointers at their declared size"
    }
    let revision = reference.revision.map { " @ \($0.prefix(7))" } ?? ""
    return reference.host + revision
  }

  /// Twenty cells: full for what is certain, shaded for what is possible.
  private static func meter(of score: Score) -> String {
    let low = min(max(score.low, 0), 100) / 5
    let high = min(max(score.high, score.low, 0), 100) / 5
    return String(repeating: "█", count: low) + String(repeating: "▒", count: high - low)
      + String(repeating: "·", count: 20 - high)
  }
}

extension Score {
  /// "72", or "72-88" where what was not seen leaves it open.
  package var words: String { low == high ? "\(low)" : "\(low)-\(high)" }
}
