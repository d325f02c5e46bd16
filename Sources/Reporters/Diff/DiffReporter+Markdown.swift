// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension DiffReporter {
  /// For a pull request: a table a model.
  ///
  /// All that is foreign stands in code, in which neither markup nor names of people act.
  public static let markdown = DiffReporter(name: "markdown") { diffs, _ in
    diffs.map(section).joined(separator: "\n")
  }

  /// Sources that are listed of one criterion.
  private static let shownSources = 5

  private static func section(_ diff: AuditDiff) -> String {
    guard let audit = diff.new ?? diff.old else { return "" }
    let names = [diff.names.old, diff.names.new].compactMap { $0?.markdownCode }
    var lines = ["### \(names.joined(separator: " → ")), \(audit.pack.id.markdownCode)", ""]
    if diff.isOfTwoModels { lines += [AuditDiff.twoModels, ""] }
    guard diff.old != nil, diff.new != nil else {
      lines += [diff.old == nil ? "Audited now, and not before." : "Audited before, and not now."]
      return lines.joined(separator: "\n") + "\n"
    }
    guard !diff.isNone else { return (lines + ["Nothing differs."]).joined(separator: "\n") + "\n" }
    let figures = diff.figures.map(\.markdownCode).joined(separator: ", ")
    lines += ["\(figures). What differs: \(diff.causeWords).", ""]
    if !diff.criteria.isEmpty {
      lines += [
        "| | Criterion | Verdict | Points | Because of |", "| --- | --- | --- | --- | --- |",
      ]
      lines += diff.criteria.map(row) + [""] + diff.criteria.flatMap(sources)
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ change: CriterionChange) -> String {
    let isOfVerdict = change.isOfVerdict
    let terms = change.terms.map { "; terms \($0)" } ?? ""
    let cells = [
      isOfVerdict ? "\(change.direction.symbol) \(change.direction.words)" : "= same verdict",
      change.id.markdownCode, change.verdicts + terms, change.points,
      isOfVerdict ? change.causes.words : "",
    ]
    return "| \(cells.joined(separator: " | ")) |"
  }

  private static func sources(_ change: CriterionChange) -> [String] {
    let kinds = [
      ("differs", change.changed), ("new", change.added), ("gone", change.removed),
    ]
    return kinds.flatMap { word, sources in
      let more = sources.count - shownSources
      let rest = more > 0 ? ["- \(change.id.markdownCode): and \(more) more \(word)"] : []
      return sources.prefix(shownSources).map {
        "- \(change.id.markdownCode), \(word): \($0.words.markdownCode)"
      } + rest
    }
  }
}

extension String {
  /// The text as a span of code, which may stand in a cell of a table.
  fileprivate var markdownCode: String {
    let text = neutralized.replacing("|", with: "¦")
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    let isTight = !text.isEmpty && !text.hasPrefix("`") && !text.hasSuffix("`")
    return isTight ? fence + text + fence : "\(fence) \(text) \(fence)"
  }
}
