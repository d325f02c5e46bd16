// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters
import Testing

@Suite("Code Quality")
struct CodeQualityTests {
  private struct Issue: Decodable {
    struct Location: Decodable { var path: String }
    var description: String
    var fingerprint: String
    var severity: String
    var location: Location
  }

  @Test(
    "is as severe as the gate makes it",
    arguments: [
      (.partial, nil, ["minor"]), (.unpublished, nil, ["minor"]), (.claimed, nil, ["info"]),
      (.unknown, nil, ["info"]), (.partial, .failed, ["critical"]), (.published, nil, []),
      (.notApplicable, nil, []),
    ] as [(Outcome, Gate.Decision?, [String])]
  )
  func severity(outcome: Outcome, decision: Gate.Decision?, severities: [String]) throws {
    let checks = decision.map {
      [Gate.Check(requirement: "datasets=published", decision: $0, reason: "why")]
    }
    let finding = Finding.sample("datasets", outcome)
    let audit = Audit.sample(criteria: [finding], gate: checks.map(Gate.init(checks:)))
    #expect(try issues(of: Report([audit])).map(\.severity) == severities)
  }

  @Test("shows what is waived as waived")
  func waived() throws {
    let issue = try #require(try issues(of: Report([.rich])).first)
    #expect(issue.severity == "info")
    #expect(issue.description.contains("partly published"))
    #expect(issue.description.contains("Waived: Licensed corpus"))
  }

  @Test("is not empty where a model could not be audited")
  func failures() throws {
    let critical = try issues(of: .broken).filter { $0.severity == "critical" }
    #expect(critical.count == 2)
    #expect(critical.allSatisfy { $0.description.contains("could not be audited") })
  }

  @Test("has a fingerprint of its own for each issue")
  func fingerprints() throws {
    let report = Report(
      Report.broken.audits + [.sample(pack: "osaid-1.0", criteria: [.richTuning])]
    )
    let prints = try issues(of: report).map(\.fingerprint)
    #expect(Set(prints).count == prints.count)
  }

  private func issues(of report: Report) throws -> [Issue] {
    let text = Reporter.codequality.render(report, RenderStyle())
    return try JSONDecoder().decode([Issue].self, from: Data(text.utf8))
  }
}
