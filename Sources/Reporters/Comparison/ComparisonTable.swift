// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// The columns of a comparison, as every form shows them.
struct ComparisonTable {
  var comparison: Comparison

  /// The heads of the table of facts.
  var factHeads: [String] {
    ["model", "license", "task", "size"]
      + [comparison.quality, comparison.cost].compactMap(\.self)
  }

  /// The cells under ``factHeads``; a dash where nothing is known.
  func facts(of row: Comparison.Row) -> [String] {
    let audit = row.audit
    let figures: [(head: String?, value: Double?)] = [
      (comparison.quality, row.quality), (comparison.cost, row.cost),
    ]
    return [
      audit.reference.id,
      "\(audit.license.spdx ?? audit.license.declared ?? "–") (\(audit.license.terms.rawValue))",
      audit.card.task ?? "–",
      audit.weights.parameters.map { (Double($0 / 100_000_000) / 10).shortWords + " B" } ?? "–",
    ] + figures.filter { $0.head != nil }.map { $0.value.map(\.shortWords) ?? "–" }
  }

  /// The verdict on `criterion` in a sign and a word; a dash where the pack has no such criterion.
  func verdict(on criterion: String, of row: Comparison.Row) -> (words: String, ink: Ink) {
    guard let finding = row.audit.criteria.first(where: { $0.id == criterion }) else {
      return ("–", .faint)
    }
    let waived = finding.waiver == nil ? "" : ", waived"
    return ("\(finding.outcome.symbol) \(finding.outcome.rawValue)\(waived)", finding.outcome.ink)
  }

  /// The score, and behind it the one without what is waived.
  func score(of row: Comparison.Row) -> String {
    row.audit.score.words + (row.audit.waivedScore.map { " (\($0.words) with waivers)" } ?? "")
  }
}
