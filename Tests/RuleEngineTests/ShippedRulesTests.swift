// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles
import Testing

@testable import RuleEngine

@Suite struct ShippedRulesTests {
  @Test func everyRuleStandsItsFourChecks() throws {
    let problems = RuleChecks.check(try Shipped.pack()).map(\.description)
    #expect(problems == [])
  }

  @Test func thePackJudgesFiveCriteriaOfTwentyPoints() throws {
    let pack = try Shipped.pack()
    #expect(
      pack.rules.map(\.id) == [
        "datasets", "weights", "evaluation-code", "fine-tuning-code", "training-metrics",
      ]
    )
    #expect(pack.rules.map(\.points) == [20, 20, 20, 20, 20])
    #expect(pack.digest.hasPrefix("sha256:") && pack.digest.utf8.count == 71)
  }
}
