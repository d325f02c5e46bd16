// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters
import Testing

/// Formats that programs of continuous integration read.
@Suite("A format for CI")
struct ContinuousIntegrationTests {
  static let formats: [Reporter] = [.sarif, .junit, .codequality, .csv]

  static let reports: [String: Report] = [
    "published": Report([.sample()]),
    "hostile": Report([.hostile]),
    "guided": .guided,
    "broken": .broken,
  ]

  @Test("has a golden file of every hard case", arguments: formats.map(\.name), reports.keys)
  func golden(name: String, of reportName: String) throws {
    let reporter = try #require(Reporter.all.first { $0.name == name })
    let report = try #require(Self.reports[reportName])
    let text = reporter.render(report, RenderStyle(isPretty: true))
    try Golden.expect(text, in: "\(name)-\(reportName).\(reporter.fileExtension)")
  }

  @Test("shows nothing that acts where it is read", arguments: formats.map(\.name))
  func hostile(name: String) throws {
    let reporter = try #require(Reporter.all.first { $0.name == name })
    let report = Report(
      entries: [.audit(.hostile)]
        + [
          .error(ErrorReport(ref: Audit.hostile.reference.id, kind: "\u{1B}", message: "\u{202E}"))
        ]
    )
    let left = reporter.render(report, RenderStyle(isPretty: true)).unicodeScalars.filter {
      $0 != "\n" && $0 != "\r"
        && [.control, .format, .lineSeparator, .paragraphSeparator]
          .contains($0.properties.generalCategory)
    }
    #expect(left.map(\.value) == [])
  }

  @Test("never says that something was never published", arguments: formats.map(\.name))
  func words(name: String) throws {
    let reporter = try #require(Reporter.all.first { $0.name == name })
    let audit = Audit.sample(
      criteria: ReasonCode.allCases.map { .sample($0.rawValue, .unpublished, reasonCode: $0) }
    )
    #expect(!reporter.render(Report([audit]), RenderStyle()).contains(/(?i)\bnever\b/))
  }
}
