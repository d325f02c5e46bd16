// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Reporters
import Testing

@Suite("A report of a plan")
struct PlanReportTests {
  static let report = PlanReport(
    audit: .rich,
    plan: FixPlan(
      steps: [
        FixPlan.Step(
          criterion: "datasets",
          action: "Take the gate off the data.",
          effort: .minutes,
          points: 10,
          score: 10,
          snippet: FixPlan.Snippet(
            frontMatter: "datasets:\n  - acme/DATASET",
            section: "## Training data\n\nTrained on acme/DATASET."
          )
        ),
        FixPlan.Step(
          criterion: "training-metrics",
          action: "Upload the log.",
          effort: .hours,
          points: 20,
          score: 20
        ),
      ],
      ways: [FixPlan.Way(goal: "the gate", criteria: ["datasets"])]
    )
  )

  @Test("has a golden file in every form", arguments: PlanFormat.allCases)
  func golden(format: PlanFormat) throws {
    let ending = [.text: "txt", .json: "json", .card: "md"][format] ?? ""
    try Golden.expect(Self.report.rendered(as: format), in: "plan.\(ending)")
  }

  @Test("is valid by its schema", .enabled(if: Validator.isThere))
  func schema() throws {
    let schema = "candor.plan-1.schema.json"
    let text = Self.report.rendered(as: .json)
    #expect(try Validator.accepts(text, by: schema))
    #expect(try !Validator.accepts(text.replacing(#""minutes""#, with: #""moments""#), by: schema))
  }

  @Test("of nothing to do says so")
  func nothing() {
    let report = PlanReport(audit: .rich, plan: FixPlan())
    #expect(report.rendered(as: .text).contains("Nothing is left to publish."))
    #expect(report.rendered(as: .card) == "")
  }

  @Test("is shown in the text report in the place of the findings' own words")
  func inText() {
    let report = Report(entries: [.audit(.rich, plan: Self.report.plan)])
    let text = Reporter.text.render(report, RenderStyle())
    #expect(text.contains("datasets, minutes, score +10"))
    #expect(text.contains("Shortest way to the gate: datasets."))
  }
}
