// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// The columns of a comparison, as every form shows them.
struct ComparisonTable {
  var comparison: Comparison

  /// The heads of the table of facts.
  var factHeads: [String] {
    ["model", "license", "task", "parameters"]
      + [comparison.quality, comparison.cost].compactMap(\.self)
  }

  /// The cells under ``factHeads``; a dash where nothing is known.
  func facts(of row: Comparison.Row) -> [String] {
    let figures = [(comparison.quality, row.quality), (comparison.cost, row.cost)]
    return [
      row.audit.reference.id,
      "\(license(of: row)) (\(row.audit.license.terms.rawValue))",
      task(of: row),
      parameters(of: row),
    ] + figures.compactMap { head, value in head.map { _ in value.words } }
  }

  /// The license by its best name.
  func license(of row: Comparison.Row) -> String {
    row.audit.license.spdx ?? row.audit.license.declared ?? "–"
  }

  /// The task by the Hub's name.
  func task(of row: Comparison.Row) -> String { row.audit.card.task ?? "–" }

  /// The number of parameters in billions, below one in millions, then thousands; rounded down.
  func parameters(of row: Comparison.Row) -> String {
    guard let count = row.audit.weights.parameters else { return "–" }
    let units = [(1_000_000_000, "B"), (1_000_000, "M"), (1_000, "k")]
    guard let (unit, sign) = units.first(where: { count >= $0.0 }) else { return "\(count)" }
    return (Double(count / (unit / 10)) / 10).shortWords + " \(sign)"
  }

  /// The verdict on `criterion` in a sign and in words; a dash where the pack has no such criterion.
  func verdict(on criterion: String, of row: Comparison.Row) -> (words: String, ink: Ink) {
    guard let finding = row.audit.criteria.first(where: { $0.id == criterion }) else {
      return ("–", .faint)
    }
    let waived = finding.waiver == nil ? "" : ", waived"
    return ("\(finding.outcome.symbol) \(finding.words)\(waived)", finding.outcome.ink)
  }

  /// The score, and behind it the one without what is waived.
  func score(of row: Comparison.Row) -> String {
    row.audit.score.words + (row.audit.waivedScore.map { " (\($0.words) with waivers)" } ?? "")
  }
}
