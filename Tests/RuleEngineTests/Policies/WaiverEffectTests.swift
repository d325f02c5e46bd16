// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles
import Testing

@testable import RuleEngine

@Suite("What a waiver changes") struct WaiverEffectTests {
  static let news = "https://huggingface.co/datasets/acme/news"

  private static func waiver(_ artifact: String?, path: String? = nil, of id: String) -> Waiver {
    Waiver(
      criterion: id,
      artifact: artifact,
      path: path,
      reason: "It is not ours",
      author: "legal@acme.example",
      expires: "2027-03-31"
    )
  }

  static func waivers(_ waivers: [Waiver]) throws -> Waivers {
    Waivers(
      waivers.map { Policy.Written(place: $0.writtenAt, waiver: .success($0)) },
      criteria: try Shipped.pack().rules.map(\.id),
      today: try #require(Day("2026-11-23"))
    )
  }

  static func audit(_ evidence: Evidence, _ waivers: [Waiver]) throws -> Audit {
    try Shipped.pack().audit(
      evidence,
      licenses: Shipped.licenses(),
      tool: Audit.Tool(name: "candor", version: "test"),
      waivers: self.waivers(waivers)
    )
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var observations: [Observation]
    var artifact: String? = WaiverEffectTests.news
    var path: String?
    var criterion = "datasets"
    var sights: [Surface.Kind: Surface.Sight] = [:]
    /// The outcome, whatever is waived.
    var outcome: Outcome
    /// The outcome of the rest; nil where the waiver is for nothing.
    var rest: Outcome?
  }

  static let cases = [
    Case(
      testDescription: "of one of two takes it out: the rest is published",
      observations: [
        .make(.dataset, .datasets, "acme/corpus", stands: .listed),
        .make(.dataset, .datasets, "acme/news", stands: .gatedManually),
      ],
      outcome: .partial,
      rest: .published
    ),
    Case(
      testDescription: "of the only one leaves nothing",
      observations: [.make(.dataset, .datasets, "acme/news", stands: .gatedManually)],
      outcome: .partial,
      rest: .notApplicable
    ),
    Case(
      testDescription: "of what is missing leaves nothing",
      observations: [.make(.dataset, .datasets, "acme/news", stands: .missingOrPrivate)],
      outcome: .unpublished,
      rest: .notApplicable
    ),
    Case(
      testDescription: "says nothing of the rest, which is gone",
      observations: [
        .make(.dataset, .datasets, "acme/corpus", stands: .dead),
        .make(.dataset, .datasets, "acme/news", stands: .gatedManually),
      ],
      outcome: .partial,
      rest: .unpublished
    ),
    Case(
      testDescription: "says nothing of the rest, which could not be seen",
      observations: [
        .make(.dataset, .datasets, "acme/corpus", stands: .failed),
        .make(.dataset, .datasets, "acme/news", stands: .missingOrPrivate),
      ],
      outcome: .unknown,
      rest: .unknown
    ),
    Case(
      testDescription: "leaves open what the unseen card may name beside it",
      observations: [.make(.dataset, .datasets, "acme/news", stands: .missingOrPrivate)],
      sights: [.card: .notAsked(why: "offline")],
      outcome: .unknown,
      rest: .unknown
    ),
    Case(
      testDescription: "leaves what the card says that there is more of",
      observations: [
        .make(.dataset, .datasets, "acme/news", stands: .gatedManually),
        .make(.statement, .datasets, "", value: "including news", stands: .limited),
      ],
      outcome: .partial,
      rest: .claimed
    ),
    Case(
      testDescription: "leaves what the card says that there is more of, though all else is gone",
      observations: [
        .make(.dataset, .datasets, "acme/news", stands: .dead),
        .make(.statement, .datasets, "", value: "including news", stands: .limited),
      ],
      outcome: .unpublished,
      rest: .unpublished
    ),
    Case(
      testDescription: "takes the words with it that meant the same thing",
      observations: [
        .make(.dataset, .datasets, "acme/news", stands: .gatedManually),
        .make(.statement, .datasets, "", value: "we train on news", stands: .named),
      ],
      outcome: .partial,
      rest: .notApplicable
    ),
    Case(
      testDescription: "of a part leaves the other part",
      observations: [
        .make(.dataset, .datasets, "acme/news", stands: .gatedManually),
        .make(.dataset, .datasets, "acme/corpus", stands: .listed, part: .base),
      ],
      outcome: .partial,
      rest: .published
    ),
    Case(
      testDescription: "is not needed for what is published",
      observations: [.make(.dataset, .datasets, "acme/news", stands: .listed)],
      outcome: .published
    ),
    Case(
      testDescription: "of another artifact is for nothing",
      observations: [.make(.dataset, .datasets, "acme/newsroom", stands: .gatedManually)],
      outcome: .partial
    ),
    Case(
      testDescription: "of an owner is for none of the owner's artifacts",
      observations: [.make(.dataset, .datasets, "acme/news", stands: .gatedManually)],
      artifact: "https://huggingface.co/datasets/acme",
      outcome: .partial
    ),
    Case(
      testDescription: "of a criterion of which nothing was found is for nothing",
      observations: [],
      outcome: .unpublished
    ),
    Case(
      testDescription: "of all of a criterion leaves nothing",
      observations: [],
      artifact: "*",
      outcome: .unpublished,
      rest: .notApplicable
    ),
    Case(
      testDescription: "of all of a criterion covers what could not be seen, too",
      observations: [],
      artifact: "*",
      sights: [.card: .notAsked(why: "offline")],
      outcome: .unknown,
      rest: .notApplicable
    ),
    Case(
      testDescription: "of an id is of what the card calls by it",
      observations: [.make(.dataset, .datasets, "acme/news", stands: .dead)],
      artifact: "acme/news",
      outcome: .unpublished,
      rest: .notApplicable
    ),
    Case(
      testDescription: "of a name is of what the card only names",
      observations: [.named("the Pile")],
      artifact: "The  pile",
      outcome: .claimed,
      rest: .notApplicable
    ),
    Case(
      testDescription: "of a name is of nothing that the card points at",
      observations: [
        .named("the Pile"), .make(.dataset, .datasets, "acme/the-pile", stands: .dead),
      ],
      artifact: "the Pile",
      outcome: .claimed,
      rest: .unpublished
    ),
    Case(
      testDescription: "of a name leaves another name",
      observations: [.named("the Pile"), .named("C4")],
      artifact: "the Pile",
      outcome: .claimed,
      rest: .claimed
    ),
    Case(
      testDescription: "of a name is of a field that holds no id",
      observations: [
        .make(
          .statement,
          .datasets,
          "Our tickets",
          value: "Our tickets",
          stands: .vague,
          excerpt: "datasets: Our tickets"
        )
      ],
      artifact: "our tickets",
      outcome: .unpublished,
      rest: .notApplicable
    ),
    Case(
      testDescription: "of a whole sentence is for nothing, be it a description or a denial",
      observations: [.vague, .denied],
      artifact: "We train on news.",
      outcome: .unpublished
    ),
    Case(
      testDescription: "takes the name with it of the very thing",
      observations: [
        .make(.dataset, .datasets, "acme/licensed-news", stands: .dead), .named("Licensed News"),
      ],
      artifact: "https://huggingface.co/datasets/acme/licensed-news",
      outcome: .claimed,
      rest: .notApplicable
    ),
    Case(
      testDescription: "takes the name with it that holds the owner",
      observations: [
        .make(.dataset, .datasets, "acme/news", stands: .missingOrPrivate), .named("Acme News"),
      ],
      outcome: .claimed,
      rest: .notApplicable
    ),
    Case(
      testDescription: "leaves the name of something else",
      observations: [
        .make(.dataset, .datasets, "acme/news", stands: .dead), .named("Acme Newsroom"),
      ],
      outcome: .claimed,
      rest: .claimed
    ),
    Case(
      testDescription: "leaves the name of something else beside what is there",
      observations: [
        .make(.dataset, .datasets, "acme/news", stands: .gatedManually), .named("Acme Newsroom"),
      ],
      outcome: .partial,
      rest: .claimed
    ),
    Case(
      testDescription: "leaves a name that may be that of another thing, too",
      observations: [
        .make(.dataset, .datasets, "acme/news", stands: .dead),
        .make(.dataset, .datasets, "other/news", stands: .notLookedAt), .named("News"),
      ],
      outcome: .claimed,
      rest: .claimed
    ),
    Case(
      testDescription: "leaves the name in another part",
      observations: [
        .make(.dataset, .datasets, "acme/news", stands: .dead),
        .make(.statement, .datasets, "News", value: "on News", stands: .named, part: .base),
      ],
      outcome: .claimed,
      rest: .claimed
    ),
    Case(
      testDescription: "minds neither scheme nor slash nor case",
      observations: [
        .make(.repository, .evaluationCode, "https://github.com/Acme/Evals.git", stands: .dead)
      ],
      artifact: "http://www.github.com/acme/evals/",
      criterion: "evaluation-code",
      outcome: .unpublished,
      rest: .notApplicable
    ),
    Case(
      testDescription: "where one is enough, leaves the other one",
      observations: [
        .make(
          .repository,
          .evaluationCode,
          "https://github.com/acme/evals",
          value: "harness",
          stands: .generic
        ),
        .make(.repository, .evaluationCode, "https://github.com/acme/old", stands: .dead),
      ],
      artifact: "https://github.com/acme/old",
      criterion: "evaluation-code",
      outcome: .partial,
      rest: .partial
    ),
    Case(
      testDescription: "by a pattern is for files",
      observations: [
        .make(.file, .trainingMetrics, "logs/a.csv", stands: .empty),
        .make(.file, .trainingMetrics, "logs/b.csv", stands: .failed),
      ],
      artifact: nil,
      path: "logs/*",
      criterion: "training-metrics",
      outcome: .unknown,
      rest: .notApplicable
    ),
    Case(
      testDescription: "by a pattern is for weights if it is for all their files",
      observations: [weights(["a.safetensors", "shards/b.safetensors"])],
      artifact: nil,
      path: "*.safetensors",
      criterion: "weights",
      outcome: .partial,
      rest: .notApplicable
    ),
    Case(
      testDescription: "by a pattern is not for weights of which it covers some",
      observations: [weights(["a.safetensors", "shards/b.safetensors"])],
      artifact: nil,
      path: "shards/*",
      criterion: "weights",
      outcome: .partial
    ),
    Case(
      testDescription: "by a pattern is not for weights of which no file is listed",
      observations: [weights([])],
      artifact: nil,
      path: "*.safetensors",
      criterion: "weights",
      outcome: .partial
    ),
    Case(
      testDescription: "by a pattern is for nothing but files",
      observations: [.make(.dataset, .datasets, "logs/a.csv", stands: .dead)],
      artifact: nil,
      path: "logs/*",
      outcome: .unpublished
    ),
  ]

  private static func weights(_ files: [String]) -> Observation {
    var weights = Observation.make(.weights, .weights, "full", stands: .gatedManually)
    weights.files = files
    return weights
  }

  @Test("is shown beside the verdict, which stays", arguments: cases)
  func effect(_ row: Case) throws {
    let waiver = Self.waiver(row.artifact, path: row.path, of: row.criterion)
    let evidence = Evidence.make(row.observations, sights: row.sights)
    let plain = try Self.audit(evidence, [])
    let audit = try Self.audit(evidence, [waiver])
    let finding = try #require(audit.criteria.first { $0.id == row.criterion })
    #expect(finding.outcome == row.outcome)
    #expect(finding.waiver?.outcome == row.rest)
    #expect(finding.waiver?.grants ?? [] == (row.rest == nil ? [] : [waiver]))
    #expect(audit.score == plain.score)
    #expect((audit.waivedScore == nil) == (row.rest == nil))
    // All that a waiver adds is the effect beside the verdict.
    var without = finding
    without.waiver = nil
    #expect(plain.criteria.contains(without))
    #expect(plain.waivedScore == nil)
  }

  @Test("leaves open only what it does not cover, where pages could not be seen")
  func unseenPages() throws {
    let error = FetchError(.unreachable(detail: "refused"), url: "https://hub/datasets/acme/news")
    func page(_ id: String) -> Surface {
      let url = "https://huggingface.co/api/datasets/\(id)"
      return Surface(kind: .dataset, url: url, sight: .failed(error))
    }
    var evidence = Evidence.make([.make(.dataset, .datasets, "acme/news", stands: .failed)])
    evidence.surfaces.append(page("acme/news"))
    let waiver = Self.waiver(Self.news, of: "datasets")
    #expect(try Self.audit(evidence, [waiver]).criteria.first?.waiver?.outcome == .notApplicable)
    evidence.surfaces.append(page("acme/news-2"))
    #expect(try Self.audit(evidence, [waiver]).criteria.first?.waiver?.outcome == .unknown)
  }

  @Test("counts in the second score alone")
  func scores() throws {
    let evidence = Evidence.make([
      .make(.dataset, .datasets, "acme/news", stands: .gatedManually),
      .make(.weights, .weights, "full", stands: .listed),
    ])
    let audit = try Self.audit(evidence, [Self.waiver(Self.news, of: "datasets")])
    #expect(audit.score == Score(low: 30, high: 30))
    #expect(audit.waivedScore == Score(low: 25, high: 25))
    let all = audit.criteria.map(\.id).filter { $0 != "weights" }
    let rest = try Self.audit(evidence, all.map { Self.waiver("*", of: $0) })
    #expect(rest.score == Score(low: 30, high: 30))
    #expect(rest.waivedScore == Score(low: 100, high: 100))
  }

  @Test("is the same whatever else is waived", arguments: 0..<200)
  func generated(seed: Int) throws {
    let evidence = Evidence.generated(seed: UInt64(seed))
    let criteria = try Shipped.pack().rules.map(\.id)
    let plain = try Self.audit(evidence, [])
    let waived = try Self.audit(evidence, criteria.map { Self.waiver("*", of: $0) })
    #expect(waived.criteria.map(\.outcome) == plain.criteria.map(\.outcome))
    #expect(waived.score == plain.score)
    for finding in waived.criteria {
      let isNeedless = [.published, .notApplicable].contains(finding.outcome)
      #expect((finding.waiver == nil) == isNeedless)
    }
    let one = try Self.audit(evidence, [Self.waiver("acme/1", of: "datasets")])
    #expect(Array(one.criteria.dropFirst()) == Array(plain.criteria.dropFirst()))
  }

  @Test("is warned of where it ends soon, is not needed, or is for nothing")
  func warnings() throws {
    let evidence = Evidence.make([
      .make(.dataset, .datasets, "acme/news", stands: .gatedManually),
      .make(.weights, .weights, "full", stands: .listed),
    ])
    var soon = Self.waiver(Self.news, of: "datasets")
    soon.expires = "2026-12-01"
    soon.writtenAt = ".candor.yaml:2"
    var needless = Self.waiver("*", of: "weights")
    needless.writtenAt = ".candor.yaml:7"
    var lost = Self.waiver("https://a.example/x", of: "evaluation-code")
    lost.writtenAt = ".candor.yaml:12"
    let all = [soon, needless, lost, Self.waiver("*", of: "training-metrics")]
    let audit = try Self.audit(evidence, all)
    #expect(audit.criteria.first?.waiver?.expiresSoon == true)
    #expect(
      try Self.waivers(all).warnings(on: audit) == [
        "waiver at .candor.yaml:2 expires on 2026-12-01. Publish what it is for, or renew it.",
        "waiver at .candor.yaml:7 is not needed: 'weights' is published. Delete it.",
        "waiver at .candor.yaml:12 matches nothing that 'evaluation-code' was judged by. "
          + "Name the artifact as the report does, or delete the waiver.",
      ]
    )
  }
}

extension Observation {
  /// A sentence that names a dataset without a pointer.
  fileprivate static func named(_ name: String) -> Observation {
    let words = "We train on \(name)."
    return .make(.statement, .datasets, name, value: words, stands: .named, excerpt: words)
  }

  private static func sentence(_ words: String, stands standing: Standing) -> Observation {
    .make(.statement, .datasets, words, value: words, stands: standing, excerpt: words)
  }

  fileprivate static let vague = sentence("We train on news.", stands: .vague)
  fileprivate static let denied = sentence("We train on news.", stands: .denied)
}
