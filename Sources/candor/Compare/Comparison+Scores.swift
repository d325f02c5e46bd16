// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Reporters

extension Comparison {
  /// `entries` side by side, with the figures that `scores` has of them.
  init(entries: [Report.Entry], scores: ScoreTable?) throws(Failure) {
    self.init(rows: [], quality: scores?.quality, cost: scores?.cost)
    var missing: [String] = []
    for entry in entries {
      switch entry {
      case .error(let error): errors.append(error)
      case .audit(let audit, _):
        var row = Row(audit: audit)
        if let scores {
          if let match = try scores.figures(of: audit.reference.id) {
            join(match, to: &row)
          } else {
            missing.append(audit.reference.id)
          }
        }
        rows.append(row)
      }
    }
    guard !missing.isEmpty else { return }
    remarks.append("Not in the table of scores: \(missing.joined(separator: ", ")).")
  }

  private mutating func join(_ match: ScoreMatch, to row: inout Row) {
    let id = row.audit.reference.id
    row.quality = Figure(match.quality)
    row.cost = Figure(match.cost)
    if match.isContradictory {
      let lines = match.lines.map { "\($0)" }.joined(separator: ", ")
      remarks.append(
        "\(match.lines.count) rows of the table of scores fit \(id) and differ (lines \(lines)); "
          + "where they do, all their figures are given and none is plotted."
      )
    }
    if !match.unread.isEmpty {
      remarks.append("Of \(id) in the table of scores, \(match.unread.joined(separator: ", ")).")
    }
  }
}
