// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import RuleEngine

@Suite("A plan of what to publish next") struct PlanTests {
  private let gated = Observation.make(.dataset, .datasets, "acme/x", stands: .gatedManually)
  private let weights = Observation.make(.weights, .weights, "full", stands: .listed)
  private let harness = Observation.make(
    .repository,
    .evaluationCode,
    "https://github.com/acme/evals",
    value: "evaluation",
    stands: .dead
  )

  private func planned(
    _ observations: [Observation],
    _ requirements: [Requirement] = []
  ) throws -> FixPlan {
    let pack = try Shipped.pack()
    var audit = try pack.audit(Evidence.make(observations))
    if !requirements.isEmpty { audit.gate = Gate(requirements, on: audit) }
    return pack.plan(for: audit)
  }

  @Test("orders by points for effort, and by the pack where they are even")
  func order() throws {
    let plan = try planned([gated, weights, harness])
    #expect(
      plan.steps.map { "\($0.criterion) \($0.effort.rawValue) +\($0.points) +\($0.score)" } == [
        "evaluation-code minutes +20 +20", "datasets minutes +10 +10",
        "training-metrics hours +20 +20", "fine-tuning-code days +20 +20",
      ]
    )
  }

  @Test("says what fits how the artifact stands")
  func remedies() throws {
    let plan = try planned([gated, weights, harness])
    let actions = Dictionary(uniqueKeysWithValues: plan.steps.map { ($0.criterion, $0.action) })
    #expect(actions["datasets"]?.hasPrefix("Take the gate off the data") == true)
    #expect(actions["evaluation-code"]?.hasPrefix("Correct the link in the card") == true)
    #expect(actions["fine-tuning-code"]?.hasPrefix("Publish the training scripts") == true)
  }

  @Test("of what could not be seen asks for nothing new")
  func unseen() throws {
    let error = FetchError(.status(500), url: "https://hub/card")
    let pack = try Shipped.pack()
    let audit = try pack.audit(Evidence.make(sights: [.card: .failed(error)]))
    let step = pack.plan(for: audit).steps.first { $0.criterion == "datasets" }
    #expect(step?.action.hasPrefix("Nothing new to publish yet") == true)
  }

  private static let untouched: [Standing] = [
    .failed, .notLookedAt, .gatedAutomatically, .gatedManually, .missingOrPrivate, .dead, .empty,
    .recipe,
  ]

  @Test("brings no text for a card that may stay as it is", arguments: untouched)
  func cardStays(standing: Standing) throws {
    let steps = try planned([.make(.dataset, .datasets, "acme/x", stands: standing)]).steps
    let step = try #require(steps.first { $0.criterion == "datasets" })
    #expect(step.snippet == nil)
    #expect(try planned([weights]).steps.first { $0.criterion == "datasets" }?.snippet != nil)
  }

  @Test("looks before it publishes")
  func looks() throws {
    let unseen = Observation.make(.dataset, .datasets, "acme/x", stands: .notLookedAt)
    let named = Observation.make(.statement, .datasets, "the Pile", value: "on it", stands: .named)
    let words = Observation.make(
      .statement,
      .fineTuningCode,
      value: "the file train.py",
      stands: .notLookedAt
    )
    let steps = try planned([named, unseen, words]).steps
    let actions = Dictionary(uniqueKeysWithValues: steps.map { ($0.criterion, $0.action) })
    #expect(actions["datasets"]?.hasPrefix("Audit with a connection to the data's host") == true)
    // Words that point at nothing give nothing to look at.
    #expect(actions["fine-tuning-code"]?.hasPrefix("Link to the code that the card names") == true)
  }

  @Test("of a model that has published everything is empty")
  func nothingLeft() throws {
    let all = Component.allOfThePack.map { component in
      Observation.make(
        component == .weights ? .weights : component == .datasets ? .dataset : .file,
        component,
        component == .weights ? "full" : "evaluation",
        stands: .inspected
      )
    }
    #expect(try planned(all) == FixPlan())
  }

  @Test("leaves out what is waived")
  func waived() throws {
    let pack = try Shipped.pack()
    var audit = try pack.audit(Evidence.make([gated, weights, harness]))
    let nothing = Points(low: 0, high: 0, max: 0)
    audit.criteria[0].waiver = WaiverEffect(outcome: .notApplicable, points: nothing, grants: [])
    #expect(!pack.plan(for: audit).steps.contains { $0.criterion == "datasets" })
  }

  @Test(
    "finds the least work that passes the gate",
    arguments: [
      (["datasets=published"], ["datasets"]), (["min-score 40"], ["evaluation-code"]),
      (["min-score 50"], ["evaluation-code"]), (["min-score 60"], ["evaluation-code", "datasets"]),
      (["datasets=published", "min-score 60"], ["evaluation-code", "datasets"]),
      (["min-score 20"], []), (["weights=published"], []),
    ] as [([String], [String])]
  )
  func ways(asked: [String], criteria: [String]) throws {
    let requirements = try asked.map { words in
      try words.hasPrefix("min-score ")
        ? Requirement.minScore(of: Int(words.dropFirst(10)) ?? 0)
        : Requirement.parse(words, criteria: ["datasets", "weights"])
    }
    let plan = try planned([gated, weights, harness], requirements)
    #expect(plan.ways.flatMap(\.criteria) == criteria)
    #expect(plan.ways.allSatisfy { $0.goal == "the gate" })
  }

  @Test("leads to the next class, and a gate that asks for a score by the least work")
  func classes() throws {
    var pack = try Shipped.pack()
    pack.classes = ["II": "evaluation-code", "III": "weights"].sorted { $0.key < $1.key }.map {
      PackClass(id: $0.key, title: $0.key, needs: [.init(criterion: $0.value, least: .published)])
    }
    var audit = try pack.audit(Evidence.make([gated, weights, harness]))
    #expect(audit.class == "III")
    #expect(pack.plan(for: audit).ways.map(\.goal) == ["class II"])
    #expect(pack.plan(for: audit).ways.map(\.criteria) == [["evaluation-code"]])
    let gate = Gate([.minScore(60)], on: audit)
    audit.gate = gate
    let fixes = gate.led(by: pack.plan(for: audit)).checks.map(\.fix)
    let way = "publish evaluation-code (+20), datasets (+10)."
    #expect(fixes == ["The least work to pass: \(way)"])
    audit.gate = Gate([.minClass("II", among: pack.classes)], on: audit)
    #expect(pack.plan(for: audit).ways.map(\.goal) == ["the gate", "class II"])
  }

  @Test("counts a score as the gate does, without what is waived, and what is unknown")
  func waivedScore() throws {
    let pack = try Shipped.pack()
    var audit = try pack.audit(Evidence.make([gated, weights, harness]))
    let nothing = Points(low: 0, high: 0, max: 0)
    for index in [3, 4] {
      audit.criteria[index].waiver = WaiverEffect(
        outcome: .notApplicable,
        points: nothing,
        grants: []
      )
    }
    // 10 and 20 of the 60 points that are left; one more criterion makes 50 of them.
    audit.waivedScore = Score(low: 50, high: 50)
    audit.gate = Gate([.minScore(80)], on: audit)
    #expect(pack.plan(for: audit).ways.map(\.criteria) == [["evaluation-code"]])
    audit.criteria[0].outcome = .unknown
    audit.gate = Gate([.maxUnknown(0)], on: audit)
    #expect(pack.plan(for: audit).ways.map(\.criteria) == [["datasets"]])
  }

  @Test("names no owner of a folder")
  func folder() throws {
    let pack = try Shipped.pack()
    var evidence = Evidence.make([weights])
    evidence.subject.host = "local"
    evidence.subject.id = "/home/runner/work"
    let steps = pack.plan(for: try pack.audit(evidence)).steps
    let snippet = steps.first { $0.criterion == "datasets" }?.snippet
    #expect(snippet?.frontMatter == "datasets:\n  - OWNER/DATASET")
  }

  @Test("fills the model's names into the text for the card")
  func snippets() throws {
    let plan = try planned([weights])
    let snippet = plan.steps.first { $0.criterion == "datasets" }?.snippet
    #expect(snippet?.frontMatter == "datasets:\n  - acme/DATASET")
    #expect(snippet?.section.contains("model was trained on [acme/DATASET]") == true)
  }

  @Test("knows the work of a remedy that an older audit names, by the rule's own word")
  func unknownWords() throws {
    let rule = try #require(try Shipped.pack().rules.first)
    #expect(rule.remedy(saying: "Words of another version.") == rule.remedy)
  }
}

extension Component {
  fileprivate static let allOfThePack: [Component] = [
    .datasets, .weights, .evaluationCode, .fineTuningCode, .trainingMetrics,
  ]
}
