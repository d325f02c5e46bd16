// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A column of the table: its name, which is a contract, and what stands in it.
struct CSVColumn: Sendable {
  /// Its name in the header.
  let name: String
  /// What it says of a criterion; empty where there is nothing to say.
  let criterion: @Sendable (Audit, Finding) -> String
  /// What it says of a model that could not be audited.
  let failure: @Sendable (ErrorReport) -> String

  /// A column of criteria; of a failure it says nothing unless `failure` does.
  init(
    name: String,
    criterion: @escaping @Sendable (Audit, Finding) -> String,
    failure: @escaping @Sendable (ErrorReport) -> String = { _ in "" }
  ) {
    self.name = name
    self.criterion = criterion
    self.failure = failure
  }

  /// Every column, in order; new ones are added at the end.
  static let all = subject + verdict + evidence + waivers + whole + failures

  private static let subject = [
    CSVColumn(
      name: "requested",
      criterion: { audit, _ in audit.reference.requested },
      failure: \.ref
    ),
    CSVColumn(name: "model") { audit, _ in audit.reference.id },
    CSVColumn(name: "host") { audit, _ in audit.reference.host },
    CSVColumn(name: "revision") { audit, _ in audit.reference.revision ?? "" },
    CSVColumn(name: "pack") { audit, _ in audit.pack.id },
    CSVColumn(name: "pack_version") { audit, _ in audit.pack.version },
  ]

  private static let verdict = [
    CSVColumn(name: "criterion") { $1.id },
    CSVColumn(name: "title") { $1.title },
    CSVColumn(name: "outcome") { $1.outcome.rawValue },
    CSVColumn(name: "reason_code") { $1.reasonCode?.rawValue ?? "" },
    CSVColumn(name: "claim") { $1.claim.rawValue },
    CSVColumn(name: "terms") { $1.terms?.rawValue ?? "" },
    CSVColumn(name: "points_low") { "\($1.points.low)" },
    CSVColumn(name: "points_high") { "\($1.points.high)" },
    CSVColumn(name: "points_max") { "\($1.points.max)" },
    CSVColumn(name: "reason") { $1.reason },
    CSVColumn(name: "fix") { $1.fix },
  ]

  private static let evidence = [
    CSVColumn(name: "evidence_count") { "\($1.evidence.count)" },
    CSVColumn(name: "evidence_grade") { $1.evidence.first?.grade?.rawValue ?? "" },
    CSVColumn(name: "evidence_says") { $1.evidence.first?.says ?? "" },
    CSVColumn(name: "evidence_url") { $1.evidence.first?.source.url ?? "" },
    CSVColumn(name: "evidence_path") { $1.evidence.first?.source.path ?? "" },
    CSVColumn(name: "evidence_line") { $1.evidence.first?.source.line.map { "\($0)" } ?? "" },
  ]

  private static let waivers = [
    CSVColumn(name: "waived_outcome") { $1.waiver?.outcome.rawValue ?? "" },
    CSVColumn(name: "waivers") { $1.waiver?.grants.map(\.words).joined(separator: "; ") ?? "" },
  ]

  private static let whole = [
    CSVColumn(name: "class") { audit, _ in audit.class ?? "" },
    CSVColumn(name: "score_low") { audit, _ in "\(audit.score.low)" },
    CSVColumn(name: "score_high") { audit, _ in "\(audit.score.high)" },
    CSVColumn(name: "waived_score_low") { audit, _ in audit.waivedScore.map { "\($0.low)" } ?? "" },
    CSVColumn(name: "waived_score_high") { audit, _ in
      audit.waivedScore.map { "\($0.high)" } ?? ""
    },
    CSVColumn(name: "gate") { audit, _ in audit.gate?.decision.rawValue ?? "" },
  ]

  private static let failures = [
    CSVColumn(name: "error", criterion: { _, _ in "" }, failure: \.kind),
    CSVColumn(name: "error_message", criterion: { _, _ in "" }, failure: \.message),
  ]
}
