// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import RuleEngine

@Suite("What a criterion waits for") struct AwaitedTests {
  private static let spent = Surface.Sight.notAsked(
    why: "not asked, over the budget of 4 requests"
  )

  private static let data = Surface(
    kind: .dataset,
    url: "https://huggingface.co/api/datasets/acme/corpus",
    sight: spent
  )
  private static let list = Surface(
    kind: .content,
    url: "https://huggingface.co/datasets/acme/corpus/resolve/abc/urls.txt",
    sight: spent
  )
  private static let otherData = Surface(
    kind: .dataset,
    url: "https://huggingface.co/api/datasets/acme/corpus-2",
    sight: spent
  )
  private static let evals = Surface(
    kind: .repository,
    url: "https://api.github.com/repos/acme/evals",
    sight: spent
  )
  private static let nested = Surface(
    kind: .repository,
    url: "https://gitlab.com/api/v4/projects/acme%2Fllm%2Ftraining",
    sight: spent
  )
  private static let runs = Surface(
    kind: .content,
    url: "https://api.wandb.ai/graphql",
    sight: spent
  )
  private static let config = Surface(
    kind: .content,
    url: "https://huggingface.co/acme/model/resolve/abc/config.json",
    sight: spent
  )

  private static let observations: [Observation] = [
    .make(.dataset, .datasets, "acme/corpus", stands: .notLookedAt),
    .make(
      .repository,
      .evaluationCode,
      "https://github.com/acme/evals.git?tab=readme#run",
      value: "evaluation",
      stands: .notLookedAt
    ),
    .make(
      .repository,
      .fineTuningCode,
      "https://gitlab.com/acme/llm/training/-/tree/main/scripts",
      value: "training",
      stands: .notLookedAt
    ),
    .make(
      .run,
      .trainingMetrics,
      "https://wandb.ai/acme/tiny/runs/1",
      stands: .notLookedAt
    ),
    .make(.weights, .weights, "full", stands: .listed),
  ]

  private static func evidence(_ observations: [Observation] = observations) -> Evidence {
    var evidence = Evidence.make(observations)
    evidence.surfaces += [data, list, otherData, evals, nested, runs, config]
    return evidence
  }

  @Test("is where what it was judged by would be seen, and nothing else")
  func named() throws {
    let awaited = try Shipped.pack().awaited(Self.evidence())
    #expect(
      awaited == [
        Awaited(Self.data, criteria: ["datasets"]), Awaited(Self.list, criteria: ["datasets"]),
        Awaited(Self.evals, criteria: ["evaluation-code"]),
        Awaited(Self.nested, criteria: ["fine-tuning-code"]),
        Awaited(Self.runs, criteria: ["training-metrics"]),
      ]
    )
  }

  @Test("is what broke the silence where it was judged by that")
  func silence() throws {
    let error = FetchError(.timedOut(seconds: 20), url: "https://hub/card")
    let weights = Observation.make(.weights, .weights, "full", stands: .listed)
    let evidence = Evidence.make([weights], sights: [.card: .failed(error)])
    let awaited = try Shipped.pack().awaited(evidence)
    #expect(awaited.map(\.surface.url) == ["https://hub/card"])
    #expect(awaited.first?.criteria.contains("datasets") == true)
    #expect(awaited.first?.criteria.contains("weights") == false)
  }

  @Test("is nothing for what is settled")
  func settled() throws {
    let found = Self.observations.map { observation in
      var observation = observation
      observation.standing = .listed
      return observation
    }
    #expect(try Shipped.pack().awaited(Self.evidence(found)) == [])
  }

  @Test("is named by the gate as the way to pass: to look, where nobody did")
  func fix() throws {
    let pack = try Shipped.pack()
    let evidence = Self.evidence()
    let gate = Gate(
      ["datasets", "evaluation-code"].map { .outcome(criterion: $0, atLeast: .published) },
      on: try pack.audit(evidence),
      awaiting: pack.awaited(evidence)
    )
    let why = "(not asked, over the budget of 4 requests). Raise --budget."
    #expect(
      gate.checks.map(\.fix) == [
        "Audit again, and look at: \(Self.data.url), \(Self.list.url) \(why)",
        "Audit again, and look at: \(Self.evals.url) \(why)",
      ]
    )
  }

  @Test("is not what is waived")
  func waived() throws {
    let waivers = try WaiverEffectTests.waivers(
      [("datasets", "acme/corpus"), ("evaluation-code", "*")].map { criterion, artifact in
        Waiver(
          criterion: criterion,
          artifact: artifact,
          reason: "It is not ours",
          author: "legal@acme.example",
          expires: "2027-03-31"
        )
      }
    )
    var evidence = Self.evidence()
    evidence.surfaces.removeAll { $0 == Self.otherData }
    let awaited = try Shipped.pack().awaited(evidence, waivers: waivers)
    #expect(awaited.map(\.criteria) == [["fine-tuning-code"], ["training-metrics"]])
  }

  static let remedies: [(sight: Surface.Sight, fix: String)] = [
    (
      .notAsked(why: "no request was left for it (--budget, --offline)"),
      "Audit again, and look at: https://hub/x (no request was left for it (--budget, --offline)). "
        + "Audit without --offline, or raise --budget."
    ),
    (
      .notAsked(why: FetchError(.excluded, url: "").reason),
      "Audit again, and look at: https://hub/x (not asked, since its host is not among those that "
        + "may be). Add its host to hosts: in .candor.yaml, or to --only-host."
    ),
    (
      .failed(FetchError(.notRecorded, url: "https://hub/x")),
      "Audit again, and look at: https://hub/x (not in the recording, and nothing may be fetched). "
        + "Audit without --replay or --offline to fetch it."
    ),
    (
      .failed(FetchError(.status(503), url: "https://hub/x")),
      "Make it visible, and audit again: https://hub/x (answered with status 503). Try again later."
    ),
    (
      .part(why: "cut at the limit"),
      "Make it visible, and audit again: https://hub/x (cut at the limit)."
    ),
  ]

  @Test("is seen in the way that fits why it was not", arguments: remedies)
  func remedy(_ row: (sight: Surface.Sight, fix: String)) throws {
    var audit = try Shipped.pack().audit(Evidence.make())
    audit.criteria[0].outcome = .unknown
    let surface = Surface(kind: .dataset, url: "https://hub/x", sight: row.sight)
    let check = Requirement.maxUnknown(0)
      .check(audit, awaiting: [Awaited(surface, criteria: ["datasets"])])
    #expect(check.fix == row.fix)
  }

  @Test("that nobody knows is left to the rule's own words")
  func unknown() throws {
    var audit = try Shipped.pack().audit(Evidence.make())
    audit.criteria[0].outcome = .claimed
    audit.criteria[0].fix = "Link it."
    audit.unseen = [Audit.Unseen(url: "https://hub/other", reason: "over the budget")]
    let check = Requirement.outcome(criterion: "datasets", atLeast: .published).check(audit)
    #expect(check.fix == "Link it.")
  }
}
