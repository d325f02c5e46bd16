// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import RuleEngine

@Suite("The schema of policies", .enabled(if: PolicySchema.isThere))
struct PolicySchemaTests {
  static let right = [
    PolicyTests.whole, "min_score: 0\n", "hosts: huggingface.co\n",
    "artifacts: {datasets: https://a.example/x}\n", "waivers: []\n", WrittenWaiverTests.text(),
    WrittenWaiverTests.text(["artifact": "\"*\""]),
  ]

  @Test("accepts what is read")
  func accepts() throws {
    for text in Self.right { #expect(throws: Never.self) { try PolicyTests.read(text).get() } }
    #expect(try PolicySchema.accepted(Self.right) == Self.right)
  }

  /// What no schema can see: that a key stands twice or an address in two lists, what JSON has no
  /// words for, and that a number that is beyond it is none.
  private static let unseen = ["min_score' stands twice", "'a' stands twice", "16 addresses"]

  static let wrong = PolicyTests.mistakes
    .filter { row in !unseen.contains { row.says.contains($0) } && !row.text.contains("\t") }
    .map(\.text)

  @Test("refuses what is a mistake")
  func refuses() throws {
    #expect(Self.wrong.count > 35)
    #expect(try PolicySchema.accepted(Self.wrong) == [])
  }

  /// Criteria are the pack's, of which a schema knows nothing.
  static let waivers = WrittenWaiverTests.wrong
    .filter { !$0.what.contains("no criterion") }.map(\.text)

  @Test("refuses waivers that hold for nothing whatever the day")
  func refusesWaivers() throws {
    #expect(Self.waivers.count > 15)
    #expect(try PolicySchema.accepted(Self.waivers) == [])
  }
}
