// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import Reporters
import RuleEngine

/// The audits to compare: read from files, or made now, in the order in which they are named.
struct ComparedAudits {
  var references: [String]
  var rules: RulesOptions
  var source: SourceOptions

  func entries() async throws(Failure) -> [Report.Entry] {
    let place = try rules.place()
    let auditor = Auditor(
      shared: try Live(source: source, rules: place).shared(),
      pack: try rules.loadedPack(place),
      catalogue: try rules.catalogue(place),
      requirements: []
    )
    let crawler = auditor.shared.crawl().crawler
    var read: [String: [Audit]] = [:]
    var asked: [Reference] = []
    for words in references {
      if Self.isFile(words) {
        read[words] = try AuditLines.read(words)
      } else {
        do throws(ReferenceError) {
          asked.append(try crawler.reference(words))
        } catch {
          throw Failure.usage(error)
        }
      }
    }
    var made = await auditor.outcomes(of: asked).map(\.entry)[...]
    return references.flatMap { words -> [Report.Entry] in
      if let audits = read[words] { return audits.map { .audit($0) } }
      return made.popFirst().map { [$0] } ?? []
    }
  }

  private static func isFile(_ words: String) -> Bool {
    [".json", ".jsonl", ".jsonl.gz", ".jsonl.zst"].contains(where: words.hasSuffix)
  }
}

extension Auditor.Outcome {
  fileprivate var entry: Report.Entry {
    switch self {
    case .audit(let audit, _): .audit(audit)
    case .error(let report): .error(report)
    }
  }
}

extension Comparison {
  /// `entries` side by side, with the figures that `scores` has of them.
  init(entries: [Report.Entry], scores: ScoreTable?) {
    self.init(rows: [], quality: scores?.quality, cost: scores?.cost)
    var missing: [String] = []
    for entry in entries {
      switch entry {
      case .error(let error): errors.append(error)
      case .audit(let audit, _):
        var row = Row(audit: audit)
        if let scores, !join(scores, to: &row) { missing.append(audit.reference.id) }
        rows.append(row)
      }
    }
    guard !missing.isEmpty else { return }
    remarks.append("Not in the table of scores: \(missing.joined(separator: ", ")).")
  }

  /// Whether the table has the model.
  private mutating func join(_ scores: ScoreTable, to row: inout Row) -> Bool {
    let id = row.audit.reference.id
    switch scores.figures(of: id) {
    case .found(let figures): (row.quality, row.cost) = (figures.quality, figures.cost)
    case .missing: return false
    case .several(let count):
      remarks.append("\(count) rows of the table of scores fit \(id) and differ; none was taken.")
    }
    return true
  }
}

/// Which models are compared.
struct ComparisonFilter {
  var tasks: [String]
  var licenses: [String]

  /// Leaves out what does not fit, and says how much that is.
  func applied(to comparison: Comparison) -> Comparison {
    var kept = comparison
    kept.rows = comparison.rows.filter { fits($0.audit) }
    let left = comparison.rows.count - kept.rows.count
    if left > 0 {
      kept.remarks.append("\(left) of \(comparison.rows.count) models do not fit the filters.")
    }
    return kept
  }

  private func fits(_ audit: Audit) -> Bool {
    let task = audit.card.task?.lowercased()
    let names = [audit.license.spdx, audit.license.declared, audit.license.terms.rawValue]
      .compactMap { $0?.lowercased() }
    return (tasks.isEmpty || tasks.contains { $0.lowercased() == task })
      && (licenses.isEmpty || licenses.contains { names.contains($0.lowercased()) })
  }
}
