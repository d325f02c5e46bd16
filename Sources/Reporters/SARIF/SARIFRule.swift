// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A rule as SARIF describes it: a criterion, or what a gate asks of the whole.
struct SARIFRule: Sendable, Hashable {
  /// As ``Alert/rule``.
  var id: String
  /// The pack's id.
  var pack: String
  /// The last part of the id.
  var criterion: String
  /// In one sentence.
  var title: String
  /// What the pack says of it; nil where it is not known.
  var guide: CriterionGuide?

  /// Every rule of the packs of `report`, each once.
  static func all(of report: Report) -> [SARIFRule] {
    var known: Set<String> = []
    return report.audits.flatMap { rules(of: $0, in: report) }.filter {
      known.insert($0.id).inserted
    }
  }

  private static func rules(of audit: Audit, in report: Report) -> [SARIFRule] {
    let guides = report.guides.filter { $0.pack == audit.pack.id }
    let guided = guides.map { guide in
      rule(guide.id, of: audit, title: guide.title, guide: guide)
    }
    let others = audit.criteria.map { rule($0.id, of: audit, title: $0.title) }
    let hasGate = audit.alerts.contains { $0.rule == audit.gateRule }
    let gate = rule("gate", of: audit, title: "The requirements on the whole are met")
    return guided + others + (hasGate ? [gate] : [])
  }

  private static func rule(
    _ id: String,
    of audit: Audit,
    title: String,
    guide: CriterionGuide? = nil
  ) -> SARIFRule {
    SARIFRule(id: audit.rule(id), pack: audit.pack.id, criterion: id, title: title, guide: guide)
  }

  /// The criterion's id as one word ("EvaluationCode"), as viewers filter by it.
  var name: String {
    let words = criterion.neutralized.split { !$0.isLetter && !$0.isNumber }
    return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
