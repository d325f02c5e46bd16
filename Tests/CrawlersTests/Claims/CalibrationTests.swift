// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite struct CalibrationTests {
  private static let line = """
    {"id": "acme/tiny", "card": "cards/a.md", "claims": {"datasets": {"label": "linked",\
     "evidence": "acme/corpus"}, "checkpoints": {"label": "absent", "accept": ["absent", "vague"]}},\
     "weights_kind": "full", "license": "mit", "license_conflict": null, "gated_text": false}
    """

  @Test func aLineIsACard() throws {
    let cards = try GoldFile.read(Self.line + "\n\n" + Self.line + "\n")
    #expect(cards.map(\.id) == ["acme/tiny", "acme/tiny"])
    #expect(cards.first?.claims["datasets"]?.label == .linked)
    #expect(cards.first?.licenseConflict == nil)
  }

  @Test func aLineThatIsNoneIsNamed() {
    let error = #expect(throws: GoldError.self) { try GoldFile.read("\n{\"id\": 3}\n") }
    #expect(error?.line == 2)
  }

  @Test func eitherOfTwoAcceptedLabelsIsRight() throws {
    let gold = try #require(try GoldFile.read(Self.line).first)
    var reading = CardReading()
    reading.license.declared = "mit"
    reading.weightsKind = .full
    reading.observations = [
      Observation(
        kind: .statement,
        component: .checkpoints,
        name: "x",
        claim: .vague,
        source: Source(url: "x")
      )
    ]
    var calibration = Calibration()
    calibration.count(reading, against: gold)
    #expect(
      calibration.criteria.map { "\($0.exact)/\($0.cards)" } == ["0/1", "0/0", "0/0", "0/0", "1/1"]
    )
    #expect(calibration.license.exact == 1)
    #expect(
      calibration.differences.map { "\($0.subject): \($0.label), read \($0.read)" } == [
        "datasets: linked, read absent"
      ]
    )
  }

  @Test(arguments: [
    ("nothing", [], "1.0 1.0 1.0 1.0"),
    ("right", [(Claim.linked, Claim.linked), (.absent, .absent)], "1.0 1.0 1.0 1.0"),
    ("missed", [(.linked, .linked), (.linked, .vague)], "0.5 1.0 0.5 0.6666666666666666"),
    ("made up", [(.linked, .linked), (.named, .linked)], "0.5 0.5 1.0 0.6666666666666666"),
  ])
  func scores(_ what: String, _ pairs: [(Claim, Claim)], _ expected: String) {
    var score = CriterionScore(component: .datasets)
    for (label, read) in pairs { score.count(label, read: read) }
    #expect("\(score.accuracy) \(score.precision) \(score.recall) \(score.f1)" == expected)
  }
}
