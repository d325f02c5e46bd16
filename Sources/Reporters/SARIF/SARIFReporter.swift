// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Reporter {
  /// SARIF 2.1.0 with what GitHub's code scanning needs: one run, whose results are what is not
  /// published.
  public static let sarif = Reporter(
    name: "sarif",
    summary: "what is not published, for code scanning (SARIF 2.1.0)",
    fileExtension: "sarif"
  ) { report, style in
    var text = JSONText(isPretty: style.isPretty)
    text.sarif(report)
    text.endLine()
    return String(decoding: text.bytes, as: UTF8.self)
  }
}

extension JSONText {
  fileprivate static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  fileprivate mutating func sarif(_ report: Report) {
    object {
      $0.member("$schema", Self.schema)
      $0.member("version", "2.1.0")
      $0.member("runs", [report]) { $0.run($1) }
    }
  }

  private mutating func run(_ report: Report) {
    let rules = SARIFRule.all(of: report)
    let ids = rules.enumerated().map { ($1.id, $0) }
    let index = Dictionary(ids) { first, _ in first }
    let results = report.audits.flatMap { audit in audit.alerts.map { (audit, $0) } }
    object {
      $0.driver(report, rules)
      $0.invocation(report)
      $0.provenance(report)
      $0.baseAddresses(results.flatMap { $1.related(to: $0.reference) })
      $0.member("automationDetails") { $0.member("id", report.category) }
      $0.member("results", results) { $0.result($1.1, of: $1.0, ruleIndex: index[$1.1.rule]) }
      $0.summary(report.audits)
    }
  }

  private mutating func driver(_ report: Report, _ rules: [SARIFRule]) {
    let tool = report.audits.first?.tool ?? Audit.Tool(name: "candor", version: "")
    member("tool") {
      $0.member("driver") {
        $0.member("name", tool.name)
        if !tool.version.isEmpty { $0.member("version", tool.version) }
        $0.member("informationUri", "https://github.com/candor-audit/candor")
        $0.member("rules", rules) { $0.rule($1) }
      }
    }
  }
}

extension Report {
  /// What tells this analysis from others of the same repository: `candor/PACK/MODEL/`.
  ///
  /// Without the model where there are several, and without the pack likewise: an alert closes only
  /// when its category is uploaded again, so that a category must not name what may be taken out.
  fileprivate var category: String {
    let packs = Set(audits.map(\.pack.id))
    let models = Set(audits.map(\.reference.stableName))
    let parts = [packs, models].map { $0.count == 1 ? $0.first?.repositoryPath ?? "" : "" }
    return (["candor"] + parts).filter { !$0.isEmpty }.map { $0 + "/" }.joined()
  }
}
