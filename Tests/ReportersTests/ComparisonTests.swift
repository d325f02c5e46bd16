// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters
import Testing

@Suite("A comparison")
struct ComparisonTests {
  private static let comparison = Comparison(
    rows: [
      Comparison.Row(audit: .rich, quality: .known(14.6), cost: .known(0.78)),
      Comparison.Row(audit: .sample(pack: "osaid-1.0"), quality: .known(7.125)),
      Comparison.Row(audit: .hostile, quality: .known(9), cost: .known(18.6)),
    ],
    errors: [ErrorReport(ref: "acme/gone", kind: "missing", message: "No such model.")],
    quality: "Average ⬆️",
    cost: "<b>price|",
    remarks: ["Not in the table of scores: acme/x."]
  )

  @Test("has a golden file in every form", arguments: ComparisonReporter.all.map(\.name))
  func golden(name: String) throws {
    let reporter = try #require(ComparisonReporter.all.first { $0.name == name })
    let ending = ["text": "txt", "markdown": "md", "html": "html"][name] ?? name
    let text = reporter.render(Self.comparison, RenderStyle(width: 110))
    try Golden.expect(text, in: "comparison.\(ending)")
  }

  @Test("keeps within the page, and shows signs with their meaning where words have no room")
  func narrow() {
    let text = ComparisonReporter.text.render(Self.comparison, RenderStyle(width: 60))
    #expect(text.contains("◐ partly published"))
    #expect(!text.contains("\u{1B}"))
    for line in text.split(separator: "\n") where !line.contains("<b>") {
      #expect(line.count <= 60, "\(line)")
    }
  }

  @Test("of one figure alone, or none, has no plot")
  func noPlot() {
    var comparison = Self.comparison
    comparison.rows.removeLast(2)
    let text = ComparisonReporter.text.render(comparison, RenderStyle())
    #expect(!text.contains("against openness"))
  }

  @Test("shows a waived criterion as waived, and both scores")
  func waived() {
    let text = ComparisonReporter.markdown.render(Self.comparison, RenderStyle())
    #expect(text.contains("partly published, waived"))
    #expect(text.contains("30-70 (40-80 with waivers)"))
  }
}
