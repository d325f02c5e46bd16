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
    WrittenWaiverTests.text(["artifact": "the Pile"]),
    WrittenWaiverTests.text(["artifact": "\"42\"", "author": "'7 of 9'"]),
    WrittenWaiverTests.text(["expires": "\"2027-03-31\""]), "min_class: \"1\"\n",
    "\"min_score\": 7\n", "artifacts: {}\n", "require: {}\n",
  ]

  @Test("accepts what is read")
  func accepts() throws {
    for text in Self.right { #expect(throws: Never.self) { try PolicyTests.read(text).get() } }
    #expect(try PolicySchema.accepted(Self.right) == Self.right)
  }

  /// What no schema can see: that a key stands twice, that addresses of two criteria are too many
  /// together, and how a number is written, which YAML's readers read in several ways.
  private static let unseen = [
    "min_score' stands twice", "'a' stands twice", "16 addresses", "'060'", "'+60'", "'0x3C'",
    "'60.0'",
  ]
  /// What YAML's reader refuses, or reads away, before a schema is asked.
  private static let unread = ["\t", "!", "---"]

  static let wrong = PolicyTests.mistakes
    .filter { row in !unseen.contains { row.says.contains($0) } }
    .filter { row in !unread.contains { row.text.contains($0) } }
    .map(\.text)

  @Test("refuses what is a mistake")
  func refuses() throws {
    #expect(Self.wrong.count > 45)
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
