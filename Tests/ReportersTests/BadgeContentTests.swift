// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters
import Testing

@Suite("What a badge shows")
struct BadgeContentTests {
  @Test(
    "is the score, as a range where it is one",
    arguments: [
      (Score(low: 60, high: 60), "60 %", .yellowGreen),
      (Score(low: 60, high: 80), "60–80 %", .yellowGreen),
      (Score(low: 100, high: 100), "100 %", .brightGreen), (Score(low: 0, high: 0), "0 %", .red),
    ] as [(Score, String, Badge.Color)]
  )
  func score(score: Score, message: String, color: Badge.Color) throws {
    let audit = Audit.sample(outcomes: [.published, .unpublished], score: score)
    let badge = try #require(Badge(audit, showing: .score))
    #expect([badge.message, badge.color.rawValue] == [message, color.rawValue])
  }

  @Test("is no score where nothing was seen")
  func unseenScore() throws {
    let audit = Audit.sample(outcomes: [.unknown, .unknown], score: Score(low: 0, high: 100))
    let badge = try #require(Badge(audit, showing: .score))
    #expect(badge.message == "unknown" && badge.isUnknown)
  }

  @Test("is the class, where the pack has put the model into one")
  func modelClass() {
    #expect(Badge(.rich, showing: .class)?.message == "class III")
    #expect(Badge(.sample(), showing: .class) == nil)
  }

  @Test(
    "is what its name says, and else a criterion",
    arguments: [
      ("published", .published), ("score", .score), ("class", .class),
      ("weights", .criterion("weights")),
    ] as [(String, BadgeView)]
  )
  func views(word: String, view: BadgeView) { #expect(BadgeView(word) == view) }

  @Test("never counts as published what is waived, and says what is")
  func waived() throws {
    let effect = WaiverEffect(
      outcome: .published,
      points: Points(low: 20, high: 20, max: 20),
      grants: Finding.richDatasets.waiver?.grants ?? []
    )
    var audit = Audit.sample(
      criteria: [.sample(terms: .open), .sample("datasets", .unpublished, waiver: effect)],
      score: Score(low: 50, high: 50),
      waivedScore: Score(low: 100, high: 100)
    )
    let badge = Badge(audit)
    #expect(badge.message == "1/2 published")
    #expect(badge.title.hasSuffix("; waived: datasets, 100 % of the rest)"))
    #expect(Badge(audit, showing: .score)?.message == "50 %")
    #expect(Badge(audit, showing: .criterion("datasets"))?.message == "datasets: not found")
    audit.criteria[1].outcome = .notApplicable
    #expect(Badge(audit).title.contains("waived: datasets"))
  }

  @Test(
    "is outdated when its newest evidence is older than asked for",
    arguments: [
      ("2026-11-23", 0, false), ("2026-11-24", 0, true), ("2026-12-03", 10, false),
      ("2026-12-04", 10, true), ("2020-01-01", 0, false),
    ]
  )
  func age(today: String, maxAge: Int, isOutdated: Bool) throws {
    let fresh = Badge(.rich)
    let badge = fresh.aged(on: try #require(Day(today)), maxAge: maxAge)
    guard isOutdated else {
      #expect(badge == fresh)
      return
    }
    #expect(badge.message == "outdated (2026-11-23)")
    #expect(badge.color == .grey && badge.isUnknown)
    #expect(badge.title.hasPrefix("openness: outdated (2026-11-23) (was 1-4/5 published; acme/"))
  }

  @Test("is never outdated without a date, and says that it has none")
  func ageless() throws {
    let badge = Badge(.sample(criteria: [.sample(evidence: [])]))
    #expect(badge.aged(on: try #require(Day("2999-01-01")), maxAge: 0) == badge)
    #expect(badge.title.contains(", evidence without a date"))
  }

  @Test("does not tell where a folder is")
  func folder() throws {
    let path = "/home/somebody/opal-7b"
    let subject = Subject(requested: ".", resolved: path, host: "local", id: path, revision: nil)
    let svg = Badge(.sample(reference: subject)).svg()
    #expect(svg.contains("(opal-7b, by open-source-model 1.0, "))
    #expect(!svg.contains("somebody"))
  }

  @Test(
    "is called open source by no spelling",
    arguments: [
      ("open source", true), ("Open-Source model", true), ("OPEN SOURCE", true),
      ("open_source", true), ("openness", false), ("source: open", false),
    ]
  )
  func openSource(label: String, isClaim: Bool) {
    #expect(Badge.claimsOpenSource(label) == isClaim)
  }
}

@Suite("What a badge says to programs")
struct BadgeRecordTests {
  private static func record(of svg: String) throws -> BadgeRecord {
    let metadata = try SVGElement.all(of: svg).filter { $0.name == "metadata" }
    try #require(metadata.count == 1)
    return try JSONDecoder().decode(BadgeRecord.self, from: Data(metadata[0].text.utf8))
  }

  @Test("is read again from its SVG, in every style", arguments: BadgeStyle.allCases)
  func roundTrip(style: BadgeStyle) throws {
    for view in [.published, .score, .class, .criterion("weights")] as [BadgeView] {
      let badge = try #require(Badge(.rich, showing: view))
      let record = try #require(badge.record(style))
      #expect(try Self.record(of: badge.svg(style: style)) == record)
      #expect(record.style == style.rawValue)
      #expect(BadgeView(record) == view)
    }
  }

  @Test("is valid by its schema, whatever a model is called", .enabled(if: Validator.isThere))
  func schema() throws {
    var hostile = Audit.hostile
    hostile.reference.id += "]]></metadata><script>alert(1)</script>\u{FFFE}"
    let badges = try [
      Badge(.rich), Badge(.sample(criteria: [])), Badge(hostile),
      #require(Badge(.rich, showing: .criterion("weights"))),
      Badge(.rich).aged(on: Day(number: 99_999), maxAge: 0),
    ]
    let lines = try badges.map { badge in
      let svg = badge.svg()
      #expect(!svg.contains("<script"))
      return try Self.record(of: svg).json
    }
    let text = lines.joined(separator: "\n") + "\n"
    #expect(try Validator.accepts(text, by: "candor.badge-1.schema.json"))
    for (right, wrong) in [
      (#""show":"published""#, #""show":"all""#), (#""criterion":"weights""#, #""criterion":null"#),
      (#""date":"2026-11-23""#, #""date":"yesterday""#), (#""label":"openness","#, ""),
    ] {
      #expect(text.contains(right))
      let changed = text.replacing(right, with: wrong)
      #expect(try !Validator.accepts(changed, by: "candor.badge-1.schema.json"), "\(wrong)")
    }
  }

  @Test("lists the words that the program knows", .enabled(if: Validator.isThere))
  func words() throws {
    for style in BadgeStyle.allCases {
      for color in Badge.Color.allCases {
        var badge = Badge(.rich)
        badge.color = color
        let line = try #require(badge.record(style)).json + "\n"
        #expect(try Validator.accepts(line, by: "candor.badge-1.schema.json"))
      }
    }
  }

  @Test("is what shields.io accepts from an endpoint", .enabled(if: Validator.isThere))
  func endpoint() throws {
    let schema = "../../Fixtures/badges/shields-endpoint.schema.json"
    let badges = [
      Badge(.rich), Badge(.hostile), Badge(.sample(criteria: [])),
      Badge(.rich).aged(on: Day(number: 99_999), maxAge: 0),
    ]
    let text = badges.map { String(decoding: $0.endpoint, as: UTF8.self) }.joined()
    #expect(try Validator.accepts(text, by: schema))
    for (right, wrong) in [
      (#""schemaVersion":1"#, #""schemaVersion":2"#), (#""isError":false"#, #""isError":"no""#),
      (#""cacheSeconds":3600"#, #""cacheSeconds":-1"#), (#""label":"#, #""lable":"#),
      (#""cacheSeconds":3600"#, #""logoWidth":3"#),
    ] {
      #expect(text.contains(right))
      #expect(try !Validator.accepts(text.replacing(right, with: wrong), by: schema), "\(wrong)")
    }
  }
}
