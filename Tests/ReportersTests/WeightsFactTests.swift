// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Reporters
import Testing

@Suite("What reports say of weights")
struct WeightsFactTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var weights: WeightsFacts
    var claim: Claim = .unseen
    var criterion = "weights"
    var says: String
  }

  static let rows = [
    Row(
      testDescription: "that were listed",
      weights: WeightsFacts(
        kind: .full,
        parameters: 6_888_095_744,
        bytes: 27_552_382_976,
        formats: ["safetensors"]
      ),
      claim: .linked,
      says: "full, 6.8 billion parameters, 27.5 GB, safetensors"
    ),
    Row(
      testDescription: "without a list of files, though the card speaks of a whole model",
      weights: WeightsFacts(kind: .full),
      says: "not seen"
    ),
    Row(
      testDescription: "without a list, of which card and host say something",
      weights: WeightsFacts(kind: .adapter, parameters: 4_194_304),
      says: "not seen, adapter by the card, 4.1 million parameters by the host"
    ),
    Row(
      testDescription: "that a whole list does not hold",
      weights: WeightsFacts(kind: .full),
      claim: .absent,
      says: "not found"
    ),
    Row(
      testDescription: "of which nobody knows anything",
      weights: WeightsFacts(),
      says: "not seen"
    ),
    Row(
      testDescription: "by a pack that does not ask for them",
      weights: WeightsFacts(kind: .full),
      criterion: "parameters",
      says: "none seen"
    ),
  ]

  @Test("is what was seen", arguments: rows)
  func words(_ row: Row) throws {
    var finding = Finding.sample(row.criterion, .unknown, terms: nil)
    finding.claim = row.claim
    let report = Report([.sample(criteria: [finding], weights: row.weights)])
    let text = Reporter.text.render(report, RenderStyle())
    #expect(text.contains("\n  weights        \(row.says)\n"), "\(text)")
    let page = Reporter.html.render(report, RenderStyle())
    #expect(page.contains("<dt>Weights</dt><dd>\(row.says)</dd>"))
  }
}
