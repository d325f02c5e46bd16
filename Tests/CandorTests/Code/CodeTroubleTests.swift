// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import StandInHub
import Testing

@Suite("Code that could not be opened is never called not there", .serialized)
struct CodeTroubleTests {
  @Test(
    "A path that tells still tells, whatever keeps the file from being read",
    arguments: Trouble.all
  )
  func listed(_ trouble: Trouble) async throws {
    // Bytes that are no JSON are a script like any other, and say nothing.
    let fault = Fault(trouble.effect, host: "raw.githubusercontent.com", path: "/acme/*")
    let audit = try await CodeTests.audit(
      .falkon(code: CodeTests.honest),
      faults: [fault],
      deadline: trouble.deadline
    )
    let code = audit.criteria.filter { $0.id.hasSuffix("-code") }
    let isEmptied = trouble.name == "an empty body"
    for finding in code where !isEmptied {
      #expect(finding.outcome == .published, "\(finding.evidence.map(\.says))")
    }
  }

  @Test("Nor is what a script's name hides", arguments: Trouble.all)
  func hidden(_ trouble: Trouble) async throws {
    let world = World.falkon(code: [
      .tune([.text("go.py", Script.training), .text("more.py", Script.inference)]),
      CodeTests.honest[1],
    ])
    let fault = Fault(trouble.effect, host: "raw.githubusercontent.com", path: "/acme/tune/*")
    let audit = try await CodeTests.audit(world, faults: [fault], deadline: trouble.deadline)
    let finding = audit.criterion("fine-tuning-code")
    guard trouble.name != "an empty body" else { return }
    #expect(
      [.claimed, .unknown].contains(finding?.outcome),
      "\(finding?.evidence.map(\.says) ?? [])"
    )
  }

  @Test("Nor without requests left", arguments: [5, 6, 7, 8])
  func budget(_ requests: Int) async throws {
    let audit = try await CodeTests.audit(.falkon(code: CodeTests.honest), budget: requests)
    #expect(!audit.unpublished.contains("fine-tuning-code"))
    #expect(!audit.unpublished.contains("evaluation-code"))
  }

  @Test("Two repositories are opened within the budget of a model")
  func thrift() async throws {
    let log = RequestLog()
    let world = World.falkon(code: CodeTests.honest)
    let audit = try await StandInHub.serve(world) { hub in
      try await Bench.shipped.get().audit(
        "acme/falkon-3b",
        over: .live(to: hub),
        policy: .replay,
        log: log
      )
    }
    #expect(audit.criterion("fine-tuning-code")?.verdict == "published")
    let urls = await log.entries.map(\.url)
    #expect(urls.count <= 15, "\(urls)")
    let opened = urls.filter { $0.contains("raw.githubusercontent.com") }
    #expect(opened.count == 2, "\(opened)")
  }
}
