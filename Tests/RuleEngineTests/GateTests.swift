// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import RuleEngine

@Suite struct GateTests {
  private func audit(_ outcome: Outcome, low: Int = 40, high: Int = 60) throws -> Audit {
    var audit = try Shipped.pack().audit(Evidence.make())
    audit.criteria[0].outcome = outcome
    audit.criteria[0].reasonCode = outcome == .unpublished ? .dead : nil
    audit.score = Score(low: low, high: high)
    return audit
  }

  @Test(arguments: [
    (Outcome.published, Outcome.published, Gate.Decision.passed),
    (.published, .claimed, .passed), (.partial, .published, .failed), (.partial, .partial, .passed),
    (.partial, .claimed, .passed), (.claimed, .published, .undecided),
    (.claimed, .partial, .undecided), (.claimed, .claimed, .passed),
    (.unknown, .claimed, .undecided), (.unknown, .published, .undecided),
    (.unpublished, .claimed, .failed), (.unpublished, .published, .failed),
    (.notApplicable, .published, .passed),
  ])
  func anOutcome(_ outcome: Outcome, atLeast least: Outcome, is decision: Gate.Decision) throws {
    let requirement = Requirement.outcome(criterion: "datasets", atLeast: least)
    #expect(requirement.check(try audit(outcome)).decision == decision)
  }

  @Test(arguments: [
    (40, Gate.Decision.passed), (0, .passed), (41, .undecided), (60, .undecided), (61, .failed),
  ])
  func aScoreFrom40To60(mustBe score: Int, is decision: Gate.Decision) throws {
    #expect(Requirement.minScore(score).check(try audit(.published)).decision == decision)
  }

  @Test(arguments: [(0, Gate.Decision.undecided), (1, .passed)])
  func oneUnknown(ofAtMost count: Int, is decision: Gate.Decision) throws {
    #expect(Requirement.maxUnknown(count).check(try audit(.unknown)).decision == decision)
  }

  @Test func anyFailureBeatsUndecided() throws {
    let undecided = Requirement.maxUnknown(0)
    let failed = Requirement.minScore(100)
    #expect(Gate([undecided, .minScore(0)], on: try audit(.unknown)).decision == .undecided)
    #expect(Gate([undecided, failed], on: try audit(.unknown)).decision == .failed)
    #expect(Gate([], on: try audit(.unknown)).decision == .passed)
  }

  @Test func everyReasonSaysWhatWouldPass() throws {
    let gate = Gate(
      [
        .outcome(criterion: "datasets", atLeast: .partial), .minScore(50), .minScore(70),
        .maxUnknown(0), .outcome(criterion: "card", atLeast: .claimed),
      ],
      on: try audit(.unpublished)
    )
    #expect(
      gate.checks.map { "\($0.requirement), \($0.decision.rawValue): \($0.reason)" } == [
        "datasets=partial, failed: 'datasets' is not found (the pointer is dead). "
          + "It passes when it is at least partly published.",
        "min-score 50, undecided: The score is between 40 and 60. It passes when what is claimed "
          + "or unknown is seen to bring the lower end to 50.",
        "min-score 70, failed: The score is at most 60. It passes from 70 on.",
        "max-unknown 0, passed: No criterion is unknown.",
        "card=claimed, undecided: The pack 'open-source-model' has no criterion 'card'.",
      ]
    )
  }

  private static let grant = Waiver(
    criterion: "datasets",
    artifact: "*",
    reason: "It is not ours",
    author: "legal@acme.example",
    expires: "2027-03-31"
  )

  private func waived(_ outcome: Outcome, rest: Outcome) throws -> Audit {
    var audit = try audit(outcome)
    let points = Points(low: 0, high: 0, max: rest == .notApplicable ? 0 : 20)
    audit.criteria[0].waiver = WaiverEffect(outcome: rest, points: points, grants: [Self.grant])
    audit.waivedScore = Score(low: 50, high: 50)
    return audit
  }

  @Test(arguments: [
    (Outcome.unpublished, Outcome.notApplicable, Gate.Decision.passed),
    (.unknown, .notApplicable, .passed), (.partial, .published, .passed),
    (.partial, .claimed, .failed), (.unpublished, .unpublished, .failed),
    (.unknown, .unknown, .undecided), (.published, .unpublished, .passed),
  ])
  func aWaiver(_ outcome: Outcome, leaving rest: Outcome, is decision: Gate.Decision) throws {
    let check = Requirement.outcome(criterion: "datasets", atLeast: .published)
      .check(try waived(outcome, rest: rest))
    #expect(check.decision == decision)
    #expect((check.fix == nil) == (decision == .passed))
    let rest = "; what is not waived is \(rest.rawValue). It passes when"
    #expect(check.reason.contains(rest) == (decision != .passed))
    guard decision == .passed, outcome != .published else { return }
    #expect(check.reason.contains("waived until 2027-03-31"))
    #expect(check.reason.hasPrefix("'datasets' \(outcome.predicate)"))
  }

  @Test(arguments: [
    (40, Gate.Decision.passed), (50, .passed), (51, .undecided), (60, .undecided), (61, .failed),
  ])
  func aWaivedScoreOf50Beside40To60(mustBe score: Int, is decision: Gate.Decision) throws {
    let check = Requirement.minScore(score).check(try waived(.partial, rest: .notApplicable))
    #expect(check.decision == decision)
    #expect(check.reason.contains("with what is waived left out: 50; without waivers: 40 to 60"))
  }

  @Test(arguments: [(Outcome.notApplicable, Gate.Decision.passed), (.unknown, .undecided)])
  func aWaivedUnknown(leaving rest: Outcome, is decision: Gate.Decision) throws {
    #expect(Requirement.maxUnknown(0).check(try waived(.unknown, rest: rest)).decision == decision)
  }

  @Test func everyFixIsTheShortestWay() throws {
    var audit = try audit(.unpublished, low: 20, high: 20)
    audit.criteria[1].outcome = .unknown
    audit.unseen = [
      Audit.Unseen(url: "https://hub/card", reason: "answered with status 503"),
      Audit.Unseen(url: "https://hub/files", reason: "no whole answer within 20 s"),
    ]
    let error = FetchError(.timedOut(seconds: 20), url: "https://hub/files")
    let surface = Surface(kind: .files, url: "https://hub/files", sight: .failed(error))
    let gate = Gate(
      [
        .outcome(criterion: "datasets", atLeast: .partial),
        .outcome(criterion: "weights", atLeast: .published), .minScore(60), .maxUnknown(0),
      ],
      on: audit,
      awaiting: [Awaited(surface, criteria: ["weights"])]
    )
    let see =
      "Make it visible, and audit again: https://hub/files (no whole answer within 20 s). "
      + "Try again, or raise --timeout."
    #expect(
      gate.checks.map(\.fix) == [
        audit.criteria[0].fix, see,
        "The fewest steps: publish datasets (+20), weights (+20), evaluation-code (+20).",
        see,
      ]
    )
  }

  @Test func aRequirementIsRead() throws {
    let requirement = try Requirement.parse("datasets=partial", criteria: ["datasets", "weights"])
    #expect(requirement == .outcome(criterion: "datasets", atLeast: .partial))
  }

  @Test(arguments: [
    (
      "datsets=published",
      "'datsets' in 'datsets=published' is no criterion; did you mean 'datasets'? "
        + "Use one of datasets, weights"
    ),
    (
      "weights=publshed",
      "'publshed' in 'weights=publshed' is no outcome that can be required; did you mean "
        + "'published'? Use one of published, partial, claimed"
    ),
    (
      "weights=unknown",
      "'unknown' in 'weights=unknown' is no outcome that can be required. "
        + "Use one of published, partial, claimed"
    ),
    (
      "weights",
      "'weights' is no requirement; write CRITERION=OUTCOME, as in 'weights=published'"
    ),
  ])
  func aMistakeIsAnsweredWithTheWordMeant(_ text: String, _ message: String) {
    #expect(throws: RequirementError(message)) {
      try Requirement.parse(text, criteria: ["datasets", "weights"])
    }
  }

  @Test func numbersOutOfRangeAreMistakes() {
    #expect(throws: RequirementError.self) { try Requirement.minScore(of: 101) }
    #expect(throws: RequirementError.self) { try Requirement.maxUnknown(of: -1) }
  }
}
