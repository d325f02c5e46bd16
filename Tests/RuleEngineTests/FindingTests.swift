// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import RuleEngine

@Suite struct FindingTests {
  private func reason(_ id: String, _ observations: [Observation]) throws -> String? {
    try Shipped.pack().finding(id, Evidence.make(observations))?.reason
  }

  @Test func theReasonNamesArtifactsAndWhy() throws {
    let dolma = Observation.make(.dataset, .datasets, "acme/corpus", stands: .listed)
    let gated = Observation.make(.dataset, .datasets, "acme/x", stands: .gatedManually)
    let base = Observation.make(.dataset, .datasets, "acme/web", stands: .listed, part: .base)
    let denied = Observation.make(.statement, .datasets, "", value: "No.", stands: .denied)
    let harness = Observation.make(
      .repository,
      .evaluationCode,
      "https://github.com/acme/evals",
      value: "evaluation",
      stands: .listed
    )
    let merge = Observation.make(.weights, .weights, "merge", stands: .listed)
    let reasons = [
      try reason("datasets", [dolma]),
      try reason("datasets", [dolma, gated]),
      try reason("datasets", [dolma, denied]),
      try reason("datasets", [denied]),
      try reason("datasets", [base]),
      try reason("datasets", []),
      try reason("evaluation-code", [harness]),
      try reason("training-metrics", [merge]),
    ]
    #expect(
      reasons == [
        "acme/corpus is listed by its host.",
        "1 of 2 training datasets is published; acme/x is gated, and a person opens the gate.",
        "acme/corpus is listed by its host; the card says that it is not published.",
        "The card says that it is not published.",
        "Everything that could show it was read, and nothing was found: the model card. "
          + "Of the model it was made from: acme/web is listed by its host.",
        "Everything that could show it was read, and nothing was found: the model card.",
        "https://github.com/acme/evals is listed by its host.",
        "The rule does not apply to a model of this kind: weights 'merge'.",
      ]
    )
  }

  private static let twoFiles = [
    "https://github.com/acme/evals is listed by its host", "another file of it",
  ]

  @Test func whatTwoPointersLeadToIsCitedOnce() throws {
    let one = Observation.make(
      .repository,
      .evaluationCode,
      "https://github.com/acme/evals",
      value: "evaluation",
      stands: .listed
    )
    var other = one
    other.says = "another file of it"
    let evidence = Evidence.make([one, one, other, one])
    let finding = try Shipped.pack().finding("evaluation-code", evidence)
    #expect(finding?.evidence.map(\.says) == Self.twoFiles)
  }

  @Test func whatCouldNotBeSeenIsNamedWithItsReason() throws {
    let error = FetchError(.status(500), url: "https://hub/card")
    let evidence = Evidence.make(sights: [.card: .failed(error)])
    let finding = try Shipped.pack().finding("datasets", evidence)
    #expect(finding?.reason == "The model card was not seen (answered with status 500).")
    #expect(
      finding?.evidence == [
        EvidenceItem(
          grade: nil,
          says: "the model card was not seen whole: answered with status 500",
          source: Source(url: "https://hub/card"),
          excerpt: "",
          sha256: nil
        )
      ]
    )
  }

  @Test(arguments: [
    ([Claim.vague, .linked, .denied], true, Claim.linked), ([.denied], true, .denied),
    ([], true, .absent), ([], false, .unseen), ([.named], false, .named),
  ])
  func theStrongestClaimCounts(_ claims: [Claim], sawCard: Bool, _ claim: Claim) throws {
    let observations = claims.map {
      Observation.make(.link, .datasets, stands: .notLookedAt, claim: $0)
    }
    let failed = Surface.Sight.failed(FetchError(.status(500), url: "https://hub/card"))
    let evidence = Evidence.make(observations, sights: sawCard ? [:] : [.card: failed])
    #expect(try Shipped.pack().finding("datasets", evidence)?.claim == claim)
  }

  @Test(arguments: [(true, true, Claim.linked), (false, true, .absent), (false, false, .unseen)])
  func aListOfFilesIsTheClaimOfWeights(areThere: Bool, sawFiles: Bool, _ claim: Claim) throws {
    let weights = Observation.make(.weights, .weights, "full", stands: .listed)
    let sights: [Surface.Kind: Surface.Sight] = sawFiles ? [:] : [.files: .notAsked(why: "offline")]
    let evidence = Evidence.make(areThere ? [weights] : [], sights: sights)
    #expect(try Shipped.pack().finding("weights", evidence)?.claim == claim)
  }

  @Test(arguments: [
    (["mit", "cc-by-nc-4.0"], Terms.restricted), (["mit", "none", "cc-by-nc-4.0"], .none),
    (["mit", nil], .unresolved), (["mit", "cc-by-4.0"], .open),
  ])
  func theStrictestTermsOfTheDatasetsCount(_ licenses: [String?], _ terms: Terms) throws {
    let datasets = licenses.enumerated().map { number, license in
      Observation.make(.dataset, .datasets, "acme/\(number)", stands: .listed, license: license)
    }
    #expect(try Shipped.pack().finding("datasets", Evidence.make(datasets))?.terms == terms)
  }

  @Test(arguments: [("apache-2.0", Terms.open), ("llama3", .restricted), ("none", .none)])
  func theModelsLicenseIsThatOfItsWeights(_ declared: String, _ terms: Terms) throws {
    let weights = Observation.make(.weights, .weights, "full", stands: .listed)
    let evidence = Evidence.make([weights], license: declared)
    #expect(try Shipped.pack().finding("weights", evidence)?.terms == terms)
  }

  @Test func whereThereIsNoArtifactThereAreNoTerms() throws {
    let named = Observation.make(.dataset, .datasets, stands: .named)
    #expect(try Shipped.pack().finding("datasets", Evidence.make([named]))?.terms == nil)
  }

  @Test func theStrongestEvidenceIsFirstAndAtMostTwentyPiecesAreCited() throws {
    let listed = (0..<30).map {
      Observation.make(.dataset, .datasets, "acme/\($0)", stands: .listed, line: $0)
    }
    let opened = Observation.make(.dataset, .datasets, "acme/x", stands: .inspected, line: 99)
    let finding = try Shipped.pack().finding("datasets", Evidence.make(listed + [opened]))
    #expect(finding?.evidence.map(\.source.line) == [99] + (0..<19).map { $0 })
    #expect(finding?.fix == "")
  }

  @Test func ownAndBasePartsAreJudgedApart() throws {
    let own = Observation.make(.dataset, .datasets, "acme/own", stands: .gatedManually)
    let base = Observation.make(.dataset, .datasets, "acme/base", stands: .listed, part: .base)
    let finding = try Shipped.pack().finding("datasets", Evidence.make([base, own]))
    #expect(finding?.parts.map(\.part) == [.own, .base])
    #expect(finding?.parts.map(\.outcome) == [.partial, .published])
    #expect(finding?.outcome == .partial)
    #expect(finding?.points == Points(low: 10, high: 10, max: 20))
  }

  @Test func whatDoesNotApplyIsOutsideTheDenominator() throws {
    let merge = Observation.make(.weights, .weights, "merge", stands: .listed)
    let audit = try Shipped.pack().audit(Evidence.make([merge]))
    #expect(audit.criteria.last?.outcome == .notApplicable)
    #expect(audit.score == Score(low: 25, high: 25))
  }
}
