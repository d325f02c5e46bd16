// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Testing

@testable import Crawlers

@Suite("A plan of looks")
struct LookPlanTests {
  private static func look(
    _ subject: String,
    _ component: Component = .weights,
    _ stake: Look.Stake,
    cost: Int
  ) -> Look {
    Look(subject, component, stake: stake, cost: cost) { _ in
      var looked = Looked()
      looked.surfaces = [Surface(kind: .content, url: subject, sight: .whole)]
      return looked
    }
  }

  private static let looks = [
    look("fact", .license, .fact, cost: 1),
    look("header", .weights, .grade, cost: 2),
    look("dear", .datasets, .outcome, cost: 4),
    look("cheap", .datasets, .outcome, cost: 1),
    look("log", .trainingMetrics, .grade, cost: 1),
    look("folder", .weights, .grade, cost: 0),
  ]

  @Test(
    "takes first what may settle most for least, and never more than there is",
    arguments: [
      (9, ["cheap", "dear", "folder", "log", "header", "fact"], []),
      (8, ["cheap", "dear", "folder", "log", "header"], ["fact"]),
      (4, ["cheap", "folder", "log", "header"], ["dear", "fact"]),
      (1, ["cheap", "folder"], ["dear", "log", "header", "fact"]),
      (0, ["folder"], ["cheap", "dear", "log", "header", "fact"]),
    ]
  )
  func order(requests: Int, taken: [String], leftOut: [String]) {
    let plan = LookPlan(Self.looks, requests: requests)
    #expect(plan.taken.map(\.subject) == taken)
    #expect(plan.leftOut.map(\.subject) == leftOut)
  }

  @Test("looks once at what two reasons ask for, and again for another component")
  func once() {
    let looks = [
      Self.look("a", .datasets, .grade, cost: 1), Self.look("a", .datasets, .grade, cost: 1),
      Self.look("a", .weights, .grade, cost: 1),
    ]
    #expect(LookPlan(looks, requests: 9).taken.map(\.component) == [.datasets, .weights])
  }

  @Test("says what was not asked, and never that it is not there")
  func skipped() {
    let surfaces = LookPlan(Self.looks, requests: 0).skipped(why: "no request was left")
    #expect(surfaces.map(\.url) == ["cheap", "dear", "log", "header", "fact"])
    #expect(surfaces.allSatisfy { $0.sight == .notAsked(why: "no request was left") })
  }

  @Test("puts what was seen together in its own order, whichever look ends first")
  func together() async throws {
    let plan = LookPlan(Self.looks, requests: 9)
    let context = CrawlContext(
      fetcher: .offline,
      settings: HostSettings(),
      reader: ClaimReader(lexicon: try Lexicon(files: [])),
      files: try .shipped()
    )
    let looked = await plan.take(context)
    #expect(looked.surfaces.map(\.url) == ["cheap", "dear", "folder", "log", "header", "fact"])
  }
}
