// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import Foundation
import Reporters
import Testing

@Suite("Every fixture gives the audit that is expected of it")
struct FixtureTests {
  @Test("Its outcomes are those that a careful reader expects", arguments: Fixture.all)
  func outcomes(_ fixture: Fixture) async throws {
    guard let expected = try fixture.expected() else {
      await #expect(throws: CrawlError.self) { try await fixture.replayed() }
      return
    }
    let audit = try await fixture.replayed()
    #expect(Set(expected.keys) == Set(audit.criteria.map(\.id)))
    for finding in audit.criteria {
      let right = [expected[finding.id] ?? ""] + AsGood.outcomes(fixture, finding.id)
      let comment = "\(finding.id) is \(finding.verdict), expected \(right): \(finding.reason)"
      #expect(right.contains(finding.verdict), "\(comment)")
    }
  }

  @Test(
    "Its audit is the recorded one, and the same bytes when replayed again",
    arguments: Fixture.all
  )
  func golden(_ fixture: Fixture) async throws {
    guard try fixture.expected() != nil else { return }
    let style = RenderStyle(isPretty: true)
    let text = Reporter.json.render(Report([try await fixture.replayed()]), style)
    let again = Reporter.json.render(Report([try await fixture.replayed()]), style)
    #expect(text == again)
    if ProcessInfo.processInfo.environment["CANDOR_UPDATE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: fixture.golden)
    }
    #expect(try text == String(contentsOf: fixture.golden, encoding: .utf8))
  }

  @Test("There are fixtures for twelve models, and for more than twenty difficulties")
  func count() {
    let parts = Dictionary(grouping: Fixture.all) { $0.name.prefix { $0 != "/" } }
    #expect(parts["models"]?.count == 12)
    #expect((parts["bad"]?.count ?? 0) > 20)
  }
}
