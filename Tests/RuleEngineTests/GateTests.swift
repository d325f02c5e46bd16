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
        "datasets=partial, failed: 'datasets' is unpublished (dead). "
          + "It passes when it is partial or published.",
        "min-score 50, undecided: The score is between 40 and 60. It passes when what is claimed "
          + "or unknown is seen to bring the lower end to 50.",
        "min-score 70, failed: The score is at most 60. It passes from 70 on.",
        "max-unknown 0, passed: No criterion is unknown.",
        "card=claimed, undecided: The pack 'open-source-model' has no criterion 'card'.",
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
