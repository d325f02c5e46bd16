// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Testing

@Suite("What a gate demands") struct DemandTests {
  static let words: [(words: String, demand: Gate.Demand)] = [
    ("datasets=published", .outcome(criterion: "datasets", atLeast: .published)),
    ("min-score 60", .minScore(60)),
    ("min-class III", .minClass("III")),
    ("max-unknown 0", .maxUnknown(0)),
    ("no-regress old audit=1.json", .noRegress(file: "old audit=1.json")),
    ("waiver at .candor.yaml:12:5", .waiver(place: ".candor.yaml:12:5")),
    ("datasets=open", .other("datasets=open")),
    ("min-score 060", .other("min-score 060")),
    ("min-score much", .other("min-score much")),
    ("something new", .other("something new")),
    ("", .other("")),
  ]

  @Test("is read from its words, and written in them", arguments: words)
  func reading(_ row: (words: String, demand: Gate.Demand)) throws {
    #expect(Gate.Demand(row.words) == row.demand)
    #expect(row.demand.description == row.words)
    let check = Gate.Check(row.demand, decision: .passed, reason: "")
    #expect(check.requirement == row.words)
    let data = try JSONEncoder().encode(check)
    let object = try JSONSerialization.jsonObject(with: data) as? [String: String]
    #expect(object == ["requirement": row.words, "decision": "passed", "reason": ""])
    #expect(try JSONDecoder().decode(Gate.Check.self, from: data) == check)
  }
}
