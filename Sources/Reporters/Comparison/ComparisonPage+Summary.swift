// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension ComparisonPage {
  /// What the comparison rests on, in a line.
  var summary: String {
    let parts = [packs, days].compactMap(\.self) + figures + failures
    return parts.isEmpty ? "No model was left to show." : parts.joined(separator: "; ") + "."
  }

  /// What a reader must know of the filters and of the table of scores.
  var remarks: Markup? {
    guard !comparison.remarks.isEmpty else { return nil }
    return "<ul class=\"remarks\">\(comparison.remarks.map { "<li>\($0)</li>" as Markup })</ul>\n"
  }

  private var packs: String? {
    let names = maps.map { "\($0.pack.id) \($0.pack.version)" }
    return names.isEmpty ? nil : "Judged by " + names.joined(separator: ", ")
  }

  private var days: String? {
    let days = comparison.rows.compactMap(\.audit.date)
    guard let first = days.min(), let last = days.max() else { return nil }
    return first == last ? "evidence of \(first)" : "evidence of \(first) to \(last)"
  }

  private var figures: [String] {
    [
      comparison.quality.map { ($0, comparison.rows.count { $0.quality != .none }) },
      comparison.cost.map { ($0, comparison.rows.count { $0.cost != .none }) },
    ].compactMap { $0.map { "\($0.0) known of \($0.1)" } }
  }

  private var failures: [String] {
    comparison.errors.isEmpty ? [] : ["not audited: \(comparison.errors.count)"]
  }
}
