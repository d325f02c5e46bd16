// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@Suite("Two audits compared")
struct AuditDiffTests {
  static func finding(
    _ outcome: Outcome,
    points: Points = Points(low: 0, high: 0, max: 20),
    terms: Terms? = nil,
    states: [String: String?] = ["https://a.example/x": "1"]
  ) -> Finding {
    let evidence = states.sorted { $0.key < $1.key }.map { url, state in
      EvidenceItem(
        grade: .verified,
        says: "it is there",
        source: Source(url: url),
        excerpt: "",
        sha256: state
      )
    }
    return Finding(
      id: "datasets",
      title: "The training data is published",
      outcome: outcome,
      reasonCode: nil,
      claim: .linked,
      points: points,
      parts: [],
      terms: terms,
      evidence: evidence,
      reason: "",
      fix: ""
    )
  }

  static func audit(
    _ findings: [Finding],
    seen: String = "sha256:1",
    rules: String = "sha256:r",
    tool: String = "1.0",
    pack: String = "small",
    model: String = "https://a.example/m"
  ) -> Audit {
    Audit(
      tool: Audit.Tool(name: "candor", version: tool),
      pack: Audit.PackIdentity(id: pack, version: "1", digest: rules),
      reference: Subject(
        requested: "m",
        resolved: model,
        host: "a.example",
        id: "m",
        revision: nil
      ),
      criteria: findings,
      checkpoints: CheckpointFacts(),
      weights: WeightsFacts(),
      card: CardFacts(gatedText: false, language: []),
      license: License(
        declared: nil,
        spdx: nil,
        terms: .open,
        conditions: [],
        restrictions: [],
        conflicts: []
      ),
      lineage: [],
      unseen: [],
      notRead: [],
      coverage: Audit.Coverage(seen: 1, expected: 1),
      class: nil,
      score: Score(low: 0, high: 0),
      gate: nil,
      evidenceDigest: seen
    )
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var seen = "sha256:1"
    var rules = "sha256:r"
    var tool = "1.0"
    var states: [String: String?] = ["https://a.example/x": "1"]
    var causes: [ChangeCause]
  }

  static let cases = [
    Case(
      testDescription: "new bytes of a source are evidence, whatever else differs",
      seen: "sha256:2",
      rules: "sha256:s",
      tool: "2.0",
      states: ["https://a.example/x": "2"],
      causes: [.evidence]
    ),
    Case(
      testDescription: "another source is evidence where nothing else differs",
      seen: "sha256:2",
      states: ["https://a.example/y": "1"],
      causes: [.evidence]
    ),
    Case(
      testDescription: "another source may be anything that differs",
      seen: "sha256:2",
      rules: "sha256:s",
      tool: "2.0",
      states: ["https://a.example/y": "1"],
      causes: [.evidence, .rules, .tool]
    ),
    Case(
      testDescription: "another source of the same evidence is no evidence",
      rules: "sha256:s",
      states: ["https://a.example/y": "1"],
      causes: [.rules]
    ),
    Case(
      testDescription: "the same sources by other rules are judged by the rules",
      rules: "sha256:s",
      causes: [.rules]
    ),
    Case(
      testDescription: "the same sources by another tool are judged by the tool",
      tool: "2.0",
      causes: [.tool]
    ),
    Case(
      testDescription: "the same sources by both are judged by either",
      seen: "sha256:2",
      rules: "sha256:s",
      tool: "2.0",
      causes: [.rules, .tool]
    ),
    Case(
      testDescription: "the same sources are silence where only evidence differs",
      seen: "sha256:2",
      causes: [.evidence]
    ),
  ]

  @Test("Each change says what is certain of its cause", arguments: cases)
  func cause(_ row: Case) throws {
    let old = Self.audit([Self.finding(.unpublished)])
    let new = Self.audit(
      [Self.finding(.published, states: row.states)],
      seen: row.seen,
      rules: row.rules,
      tool: row.tool
    )
    let diff = AuditDiff(from: old, to: new)
    #expect(diff.criteria.map(\.causes) == [row.causes])
    #expect(diff.changed.evidence == (row.seen != "sha256:1"))
    #expect(diff.changed.rules == (row.rules != "sha256:r"))
    #expect(diff.changed.tool == (row.tool != "1.0"))
  }

  static let ways: [(old: Outcome, new: Outcome, direction: ChangeDirection)] = [
    (.unpublished, .partial, .better), (.partial, .published, .better),
    (.claimed, .published, .better), (.unknown, .partial, .better),
    (.published, .partial, .worse), (.published, .unpublished, .worse),
    (.partial, .unpublished, .worse), (.published, .claimed, .unclear),
    (.partial, .unknown, .unclear), (.claimed, .unpublished, .other),
    (.unknown, .claimed, .other), (.published, .notApplicable, .other),
    (.notApplicable, .unpublished, .other),
  ]

  @Test("What is certain counts, not what is claimed", arguments: ways)
  func direction(_ row: (old: Outcome, new: Outcome, direction: ChangeDirection)) {
    let diff = AuditDiff(
      from: Self.audit([Self.finding(row.old)]),
      to: Self.audit([Self.finding(row.new)], seen: "sha256:2")
    )
    #expect(diff.criteria.map(\.direction) == [row.direction])
    #expect(diff.isWorse == (row.direction == .worse))
  }

  @Test("Terms that are open no more are worse")
  func terms() {
    let old = Self.audit([Self.finding(.published, terms: .open)])
    var new = Self.audit([Self.finding(.published, terms: .restricted)])
    #expect(AuditDiff(from: old, to: new).criteria.map(\.direction) == [.worse])
    new = old
    new.license.terms = .restricted
    let diff = AuditDiff(from: old, to: new)
    #expect(diff.criteria.isEmpty && diff.isLicenseWorse && diff.isWorse && !diff.isNone)
  }

  @Test("A license that is taken away is worse, be it a restricted one")
  func license() {
    var old = Self.audit([Self.finding(.published)])
    var new = old
    old.license.terms = .restricted
    new.license.terms = .none
    #expect(AuditDiff(from: old, to: new).isWorse)
    #expect(!AuditDiff(from: new, to: old).isWorse)
  }

  @Test("Two models are told apart by name and address, a folder by neither")
  func twoModels() {
    func audit(_ id: String, host: String = "a.example") -> Audit {
      var audit = Self.audit([], model: "https://\(host)/\(id)")
      audit.reference.id = id
      audit.reference.host = host
      return audit
    }
    let one = audit("acme/one")
    #expect(AuditDiff(from: one, to: audit("acme/two")).isOfTwoModels)
    for same in [one, audit("Acme/One"), audit("acme/one", host: "b.example")] {
      #expect(!AuditDiff(from: one, to: same).isOfTwoModels)
    }
    #expect(!AuditDiff(from: one, to: audit("./two", host: "local")).isOfTwoModels)
  }

  @Test("A waiver is the policy's, and changes no verdict")
  func waiver() throws {
    let old = Self.audit([Self.finding(.unpublished)])
    var new = old
    let waiver = Waiver(
      criterion: "datasets",
      artifact: "*",
      reason: "r",
      author: "a",
      expires: "2027-03-31"
    )
    let points = Points(low: 0, high: 0, max: 0)
    new.criteria[0].waiver = WaiverEffect(outcome: .notApplicable, points: points, grants: [waiver])
    let diff = AuditDiff(from: old, to: new)
    let change = try #require(diff.criteria.first)
    #expect(change.causes == [.policy])
    #expect(diff.changed.causes == [.policy])
    #expect(change.direction == .other)
  }

  @Test("Sources are told apart by place and state")
  func sources() throws {
    let old = Self.finding(.published, states: ["https://a/x": "1", "https://a/y": "1"])
    let new = Self.finding(.published, states: ["https://a/x": "2", "https://a/z": nil])
    let diff = AuditDiff(from: Self.audit([old]), to: Self.audit([new], seen: "sha256:2"))
    let change = try #require(diff.criteria.first)
    #expect(!change.isOfVerdict)
    #expect(change.changed.map(\.url) == ["https://a/x"])
    #expect(change.added.map(\.url) == ["https://a/z"])
    #expect(change.removed.map(\.url) == ["https://a/y"])
  }

  @Test("The same audit differs in nothing")
  func same() {
    let audit = Self.audit([Self.finding(.partial)])
    #expect(AuditDiff(from: audit, to: audit).isNone)
  }

  @Test("Criteria that only one of them has are listed")
  func criteria() {
    var other = Self.finding(.published)
    other.id = "weights"
    let old = Self.audit([Self.finding(.published)])
    let new = Self.audit([other], rules: "sha256:s")
    let diff = AuditDiff(from: old, to: new)
    #expect(diff.criteria.map(\.id) == ["weights", "datasets"])
    #expect(diff.criteria.map(\.causes) == [[.rules], [.rules]])
    #expect(!diff.isWorse)
  }

  @Test("Of several, those of one model by one pack are compared")
  func pairs() {
    func audit(_ model: String, _ pack: String = "small") -> Audit {
      Self.audit([], pack: pack, model: "https://a.example/\(model)")
    }
    let old = [audit("a"), audit("b"), audit("c")]
    let new = [audit("b"), audit("a", "large"), audit("a")]
    let pairs = AuditDiff.all(from: old, to: new).map { diff in
      [diff.old, diff.new].map { $0.map { "\($0.reference.resolved.suffix(1)) \($0.pack.id)" } }
    }
    #expect(
      pairs == [
        ["b small", "b small"], [nil, "a large"], ["a small", "a small"], ["c small", nil],
      ]
    )
    let single = AuditDiff.all(from: [audit("a")], to: [audit("b")])
    #expect(single.count == 1 && single[0].old != nil && single[0].new != nil)
    #expect(AuditDiff.all(from: [audit("a")], to: [audit("a", "large")]).count == 2)
  }
}
