// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import RuleEngine

@Suite struct OutcomeTableTests {
  /// The table of the design, written a second time, in words.
  static let table: [Standing: String] = [
    .inspected: "published verified",
    .inCard: "published verified",
    .listed: "published reachable",
    .gatedAutomatically: "partial reachable",
    .gatedManually: "partial reachable",
    .gatedByPlace: "partial reachable",
    .adapterOnly: "partial reachable",
    .quantizedCopy: "partial reachable",
    .shardsMissing: "partial reachable",
    .disagreeing: "partial verified",
    .recipe: "partial reachable",
    .decayedIndex: "partial verified",
    .generic: "partial reachable",
    .limited: "partial reachable",
    .named: "claimed claimed",
    .notLookedAt: "claimed claimed",
    .scriptShell: "claimed claimed",
    .denied: "unpublished claimed denied",
    .promised: "unpublished claimed promised",
    .vague: "unpublished claimed vague",
    .dead: "unpublished claimed dead",
    .missingOrPrivate: "unpublished claimed private",
    .withdrawn: "unpublished claimed withdrawn",
    .empty: "unpublished claimed empty",
    .failed: "unknown",
    .contradicted: "unknown",
  ]

  @Test(arguments: Standing.allCases)
  func whatFollowsFrom(_ standing: Standing) throws {
    let row = try #require(OutcomeTable.rows[standing])
    let words = [row.outcome.rawValue, row.grade?.rawValue, row.reasonCode?.rawValue]
    #expect(words.compactMap { $0 }.joined(separator: " ") == Self.table[standing])
  }

  @Test func everyReasonCodeHasAPlaceInTheOrder() {
    #expect(Set(OutcomeTable.precedence) == Set(ReasonCode.allCases))
    #expect(OutcomeTable.precedence.count == ReasonCode.allCases.count)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var combination: Combination
    var standings: [Standing]
    var sawAll = true
    var outcome: Outcome
    var code: ReasonCode?
    var high: Int
    var testDescription: String {
      "\(combination) of \(standings.map(\.rawValue)), saw all: \(sawAll)"
    }

    init(
      _ combination: Combination,
      _ standings: [Standing],
      sawAll: Bool = true,
      _ outcome: Outcome,
      _ code: ReasonCode? = nil,
      high: Int
    ) {
      self.combination = combination
      self.standings = standings
      self.sawAll = sawAll
      self.outcome = outcome
      self.code = code
      self.high = high
    }
  }

  @Test(arguments: [
    Case(.every, [.listed, .inspected], .published, high: 20),
    Case(.every, [.listed], sawAll: false, .published, high: 20),
    Case(.every, [.listed, .gatedManually], .partial, high: 10),
    Case(.every, [.listed, .dead], .partial, high: 10),
    Case(.every, [.listed, .failed], .partial, high: 20),
    Case(.every, [.listed, .notLookedAt], .partial, high: 20),
    Case(.every, [.listed, .notLookedAt, .dead], .partial, high: 10),
    Case(.every, [.listed, .contradicted], .partial, high: 20),
    Case(.every, [.gatedManually], sawAll: false, .partial, high: 10),
    Case(.every, [.dead, .notLookedAt], .claimed, high: 20),
    Case(.every, [.failed, .notLookedAt], .claimed, high: 20),
    Case(.every, [.dead, .failed], .unknown, high: 20),
    Case(.every, [.dead, .vague], .unpublished, .dead, high: 0),
    Case(.every, [.dead], sawAll: false, .unknown, high: 20),
    Case(.every, [], .unpublished, .absent, high: 0),
    Case(.every, [], sawAll: false, .unknown, high: 20),
    Case(.any, [.dead, .listed, .failed], .published, high: 20),
    Case(.any, [.generic, .dead], .partial, high: 10),
    Case(.any, [.generic, .failed], .partial, high: 20),
    Case(.any, [.generic, .notLookedAt], .partial, high: 20),
    Case(.any, [.generic], sawAll: false, .partial, high: 20),
    Case(.any, [.dead, .named], .claimed, high: 20),
    Case(.any, [.dead, .failed], .unknown, high: 20),
    Case(.any, [.contradicted], .unknown, high: 20),
    Case(.any, [.vague, .withdrawn, .missingOrPrivate], .unpublished, .withdrawn, high: 0),
    Case(.any, [.promised, .denied], .unpublished, .denied, high: 0),
  ])
  func severalMakeOne(_ the: Case) {
    let verdicts = the.standings.map { Verdict(OutcomeTable.row(for: $0), under: .published) }
    let verdict = the.combination.of(verdicts, sawAll: the.sawAll)
    #expect(verdict.outcome == the.outcome)
    #expect(verdict.reasonCode == the.code)
    #expect(verdict.points(of: 20).high == the.high)
  }

  @Test(arguments: [
    (Ceiling.published, Standing.listed, Outcome.published),
    (.partial, .listed, .partial),
    (.partial, .gatedManually, .partial),
    (.partial, .notLookedAt, .claimed),
    (.claimed, .inspected, .claimed),
    (.claimed, .gatedManually, .claimed),
    (.claimed, .dead, .unpublished),
    (.claimed, .failed, .unknown),
  ])
  func aListSaysHowHigh(_ ceiling: Ceiling, _ standing: Standing, _ outcome: Outcome) {
    #expect(Verdict(OutcomeTable.row(for: standing), under: ceiling).outcome == outcome)
  }

  @Test func halfOfAnOddNumberIsRoundedDown() {
    #expect(Verdict(.partial).points(of: 7) == Points(low: 3, high: 3, max: 7))
  }
}
