// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import FoundationXML
import Reporters
import Testing

@Suite("A badge")
struct BadgeTests {
  @Test("has a golden file in every style", arguments: BadgeStyle.allCases)
  func golden(style: BadgeStyle) throws {
    try Golden.expect(Badge(.rich).svg(style: style), in: "badge-\(style.rawValue).svg")
  }

  @Test(
    "says how much is published",
    arguments: [
      (
        [.published, .published, .published, .unpublished, .partial], "3/5 published", .yellowGreen
      ),
      ([.published, .published, .published, .unknown, .partial], "3-4/5 published", .yellowGreen),
      ([.published, .published, .published, .published, .claimed], "4-5/5 published", .green),
      ([.unpublished, .unpublished, .unpublished], "0/3 published", .red),
      ([.partial, .unpublished], "0/2 published", .red),
      ([.claimed, .claimed, .unknown], "0-3/3 published", .grey),
      ([.published, .notApplicable, .unpublished], "1/2 published", .yellow),
      ([.unknown, .unknown], "unknown", .grey),
      ([.notApplicable], "unknown", .grey),
      ([], "unknown", .grey),
      ([.published, .published], "open source", .brightGreen),
    ] as [([Outcome], String, Badge.Color)]
  )
  func messages(outcomes: [Outcome], message: String, color: Badge.Color) {
    let badge = Badge(.sample(outcomes: outcomes))
    #expect([badge.message, badge.color.rawValue] == [message, color.rawValue])
    #expect(badge.isUnknown == (message == "unknown"))
  }

  @Test(
    "says open source only of open artifacts, by a definition of open source",
    arguments: [
      (.sample(criteria: [.sample(terms: .open)]), "open source"),
      (.sample(criteria: [.sample(terms: .restricted)]), "1/1 published"),
      (.sample(criteria: [.sample(terms: .unresolved)]), "1/1 published"),
      (.sample(pack: "eu-ai-act-gpai", criteria: [.sample(terms: .open)]), "1/1 published"),
      (.sample(license: Audit.rich.license), "1/1 published"),
    ] as [(Audit, String)]
  )
  func openSource(audit: Audit, message: String) {
    #expect(Badge(audit).message == message)
  }

  @Test("is unknown where claims are all there is and no surface was seen")
  func claimsUnseen() {
    let audit = Audit.sample(outcomes: [.claimed], coverage: Audit.Coverage(seen: 0, expected: 3))
    #expect(Badge(audit).isUnknown)
  }

  @Test(
    "of one criterion names it",
    arguments: [
      ("weights", "weights: published", .brightGreen),
      ("datasets", "datasets: partly published", .yellow),
      ("fine-tuning-code", "fine-tuning-code: promised, not there yet", .red),
      ("training-metrics", "training-metrics: only claimed", .grey),
      ("evaluation-code", "evaluation-code: unknown", .grey),
    ] as [(String, String, Badge.Color)]
  )
  func criterion(id: String, message: String, color: Badge.Color) throws {
    let badge = try #require(Badge(.rich, showing: BadgeView(id)))
    #expect([badge.message, badge.color.rawValue] == [message, color.rawValue])
  }

  @Test("of a criterion that the audit does not have is none")
  func noCriterion() {
    #expect(Badge(.rich, showing: .criterion("weight")) == nil)
  }

  @Test("escapes what a stranger wrote")
  func escapes() {
    let badge = Badge(label: "<a>&\u{1B}", message: "\"'", color: .red, detail: "]]><script>\u{0}")
    let svg = badge.svg()
    #expect(
      svg.contains("<title>&lt;a&gt;&amp;\u{FFFD}: &quot;&#39; (]]&gt;&lt;script&gt;\u{FFFD})<")
    )
    #expect(!svg.contains("<script") && !svg.contains("\u{1B}") && !svg.contains("<a>"))
  }

  @Test("is well-formed XML whatever a model is called", arguments: BadgeStyle.allCases)
  func wellFormed(style: BadgeStyle) throws {
    let badges = try [
      Badge(.hostile), #require(Badge(.hostile, showing: .criterion(Audit.hostile.pack.id))),
    ]
    for badge in badges {
      #expect(XMLParser(data: Data(badge.svg(style: style).utf8)).parse())
    }
  }

  @Test("carries model, revision, pack and date in its title")
  func title() {
    let title =
      "openness: 1-4/5 published (acme/opal-7b at 3f2c1ab, by open-source-model 1.0, "
      + "evidence of 2026-11-23; waived: datasets, 40–80 % of the rest)"
    #expect(Badge(.rich).title == title)
  }

  @Test("has ids of its own content, so that several stand in one page")
  func identifiers() {
    let badges = Badge.Color.allCases.map { Badge(message: "1/5 published", color: $0) }
    let ids = badges.flatMap { badge in
      BadgeStyle.allCases.flatMap {
        badge.svg(style: $0).split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
      }
    }
    #expect(ids.count == Badge.Color.allCases.count * 5)
    #expect(Set(ids).count == ids.count)
  }

  @Test(
    "answers the endpoint of shields",
    arguments: [
      (
        Badge(message: "3/5 published", color: .yellowGreen),
        ##""message":"3/5 published","color":"#a4a61d","cacheSeconds":3600,"isError":false}"##
      ),
      (
        .unknown(detail: "acme/opal"),
        ##""message":"unknown","color":"#9f9f9f","cacheSeconds":3600,"isError":true}"##
      ),
    ]
  )
  func endpoint(badge: Badge, rest: String) {
    let expected = "{\"schemaVersion\":1,\"label\":\"openness\"," + rest + "\n"
    #expect(String(decoding: badge.endpoint, as: UTF8.self) == expected)
  }
}
