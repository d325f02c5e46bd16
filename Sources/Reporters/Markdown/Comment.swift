// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A report as a comment: what was decided, why, and what to do about it.
struct Comment {
  /// How much is said; a longer comment than ``Comment/limit`` is said again with less.
  enum Detail: Int, CaseIterable, Comparable {
    /// Everything, evidence folded.
    case evidence
    /// Without the evidence behind the verdicts.
    case steps
    /// Without the text to copy and the lists of what was not seen.
    case reasons
    /// Only the overview.
    case verdicts

    static func < (left: Detail, right: Detail) -> Bool { left.rawValue < right.rawValue }
  }

  /// How many bytes a comment may have.
  ///
  /// GitHub takes 65,536 characters; there are never fewer bytes than characters, and room is left
  /// for what an action puts around it.
  static let limit = 64_000

  /// The first line, by which the comment of an earlier run is found and replaced.
  static let marker: Prose = "<!-- candor:audit -->\n"

  let report: Report
  let detail: Detail

  /// The comment.
  var whole: Prose {
    let audits = report.entries.compactMap { entry -> (Audit, FixPlan?)? in
      if case .audit(let audit, let plan) = entry { (audit, plan) } else { nil }
    }
    let sections = audits.map { AuditSection(audit: $0, plan: $1, detail: detail) }
    if let section = sections.first, report.entries.count == 1 {
      return Self.marker + section.alone + (detail == .evidence ? "" : note)
    }
    let overview = OverviewSection(report: report, limit: .max)
    let each: [Prose] = detail < .verdicts ? sections.map(\.folded) : []
    return Self.marker + overview.whole + "\(each)" + (detail == .evidence ? "" : note)
  }

  /// The overview, with as many rows as there is room for.
  var cut: String {
    var rows = report.entries.count
    while rows > 0 {
      let overview = OverviewSection(report: report, limit: rows)
      let text = (Self.marker + overview.whole + note).characters
      if text.utf8.count <= Self.limit { return text }
      rows /= 2
    }
    return (Self.marker + "Too much to show.\n" + note).characters
  }

  private var note: Prose {
    let left =
      switch detail {
      case .evidence: ""
      case .steps: "The evidence is"
      case .reasons: "The evidence, text to copy and what was not seen are"
      case .verdicts: "All but the verdicts is"
      }
    return
      "\n<sub>\(left) left out, since a comment has to be short: see the JSON or HTML report.</sub>\n"
  }
}
