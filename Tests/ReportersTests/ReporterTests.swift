// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters
import Testing

@Suite("Every format")
struct ReporterTests {
  @Test("has a golden file", arguments: Reporter.all.map(\.name))
  func golden(name: String) throws {
    let reporter = try #require(Reporter.all.first { $0.name == name })
    let text = reporter.render(Report([.rich]), RenderStyle())
    try Golden.expect(text, in: "\(reporter.name).\(reporter.fileExtension)")
  }

  @Test("has a golden file of several audits", arguments: Reporter.all.map(\.name))
  func several(name: String) throws {
    let reporter = try #require(Reporter.all.first { $0.name == name })
    let text = reporter.render(Report([.rich, .sample(pack: "osaid-1.0")]), RenderStyle(width: 80))
    try Golden.expect(text, in: "\(reporter.name)-several.\(reporter.fileExtension)")
  }

  @Test("has a name of its own")
  func names() {
    #expect(Set(Reporter.all.map(\.name)).count == Reporter.all.count)
  }

  @Test("renders the same audit to the same bytes", arguments: Reporter.all.map(\.name))
  func repeatable(name: String) throws {
    let reporter = try #require(Reporter.all.first { $0.name == name })
    let style = RenderStyle(isColored: true, isPretty: true)
    #expect(reporter.render(Report([.rich]), style) == reporter.render(Report([.rich]), style))
  }
}
