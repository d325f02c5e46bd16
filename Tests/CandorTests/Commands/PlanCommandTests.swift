// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Testing

@Suite("candor plan")
struct PlanCommandTests {
  static let fixture = Fixture(name: "models/BioMistral--BioMistral-7B")
  static let plan = [
    "plan", "BioMistral/BioMistral-7B", "--replay", fixture.folder.path,
  ]

  @Test("of an audit is that of its model")
  func ofAudit() async throws {
    try await Scratch.with { scratch in
      let file = scratch.path("audit.json")
      var audit = ["audit"] + Self.plan.dropFirst()
      audit += ["--format", "json=\(file)"]
      _ = try await Program.run(audit)
      let ofAudit = try await Program.run(["plan", file])
      let ofModel = try await Program.run(Self.plan)
      #expect(ofAudit.code == 0)
      #expect(ofAudit == ofModel)
    }
  }

  @Test("gives text for the card that proves nothing until it is filled in")
  func unfilled() async throws {
    let card = try await Program.run(Self.plan + ["--format", "card"]).output
    #expect(card.hasPrefix("---\ndatasets:\n"))
    let line = ["ref": "BioMistral/BioMistral-7B", "card": card]
    try await Scratch.with { scratch in
      let file = scratch.path("line.jsonl")
      try JSONEncoder().encode(line).write(to: URL(filePath: file))
      let output = try await Program.run(["batch", file]).output
      let audit = try JSONDecoder().decode(Audit.self, from: Data(output.utf8))
      #expect(audit.score.low == 0)
      #expect(audit.criteria.allSatisfy { $0.outcome != .published && $0.outcome != .partial })
    }
  }

  @Test("leads to the gate that is asked for")
  func gate() async throws {
    let run = try await Program.run(Self.plan + ["--require", "datasets=published"])
    #expect(run.output.contains("Shortest way to the gate: datasets\n"))
  }
}
