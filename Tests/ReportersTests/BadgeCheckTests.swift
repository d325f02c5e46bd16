// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters
import Testing

@Suite("A badge, held against an audit,")
struct BadgeCheckTests {
  /// Three to four of five, half of the points certain; the class is by what is certain.
  private static let ranged: Audit = {
    var audit = Audit.sample(
      criteria: [
        .sample(terms: .open),
        .sample("datasets", .partial, points: Points(low: 10, high: 10, max: 20)),
        .sample("evaluation-code", .unpublished), .sample("fine-tuning-code", .published),
        .sample("training-metrics", .unknown),
      ],
      class: "II",
      score: Score(low: 50, high: 70)
    )
    audit.criteria[2].reasonCode = .absent
    return audit
  }()

  /// All five, and open.
  private static let open = Audit.sample(
    outcomes: [.published, .published],
    score: Score(low: 100, high: 100)
  )
  private static let closed = Audit.sample(
    outcomes: [.published, .unpublished],
    class: "III",
    score: Score(low: 50, high: 50)
  )
  private static let unseen = Audit.sample(
    outcomes: [.unknown, .unknown],
    score: Score(low: 0, high: 100)
  )
  private static let today = Day(number: 20_000)

  static let cases: [(audit: Audit, message: String, verdict: BadgeCheck.Verdict)] = [
    (ranged, "2-3/5 published", .true), (ranged, "2–3/5 published", .true),
    (ranged, "4/5 published", .overstated), (ranged, "1/5 published", .understated),
    (ranged, "3/5 published", .undecided), (ranged, "2/5 published", .undecided),
    (ranged, "2-5/5 published", .outdated), (ranged, "1-3/5 published", .outdated),
    (ranged, "2-3/4 published", .undecided), (ranged, "4/4 published", .overstated),
    (ranged, "open source", .overstated),
    (ranged, "50–70 %", .true), (ranged, "50-70%", .true), (ranged, "80 %", .overstated),
    (ranged, "40 %", .understated), (ranged, "60 %", .undecided), (ranged, "40–60 %", .outdated),
    (ranged, "class II", .true), (ranged, "class III", .understated),
    (ranged, "class I", .undecided),
    (ranged, "class gold", .wrong), (ranged, "weights: published", .true),
    (ranged, "datasets: published", .overstated), (ranged, "datasets: not found", .understated),
    (ranged, "training-metrics: published", .undecided),
    (ranged, "training-metrics: unknown", .true),
    (ranged, "evaluation-code: not found", .true),
    (ranged, "evaluation-code: denied by the publisher", .outdated),
    (ranged, "evaluation-code: partly published", .overstated),
    (ranged, "fine-tuning-code: only claimed", .outdated), (ranged, "paper: published", .wrong),
    (ranged, "weights: splendid", .wrong), (ranged, "unknown", .outdated),
    (ranged, "outdated (2026-01-01)", .outdated), (ranged, "very open", .undecided),
    (ranged, "9999/9999 published", .undecided), (ranged, "6/5 published", .undecided),
    (open, "open source", .true), (open, "2/2 published", .true),
    (open, "1/2 published", .understated),
    (open, "4/4 published", .outdated), (open, "class I", .overstated),
    (closed, "class II", .overstated), (closed, "open source", .overstated),
    (unseen, "unknown", .true), (unseen, "2/2 published", .undecided),
    (unseen, "open source", .undecided), (unseen, "100 %", .undecided),
    (unseen, "class I", .undecided),
  ]

  @Test("is true, overstated, understated, outdated, wrong or undecided", arguments: cases)
  func verdicts(row: (audit: Audit, message: String, verdict: BadgeCheck.Verdict)) {
    let shown = ShownBadge(label: "openness", message: row.message)
    let check = BadgeCheck(shown, against: row.audit, on: Self.today, maxAge: nil)
    #expect(check.verdict == row.verdict, "\(row.message): \(check.reason)")
    #expect(!check.reason.isEmpty)
  }

  @Test("is true of the audit that it was drawn from, in every view")
  func own() throws {
    for view in [.published, .score, .class, .criterion("datasets")] as [BadgeView] {
      let badge = try #require(Badge(Self.ranged, showing: view))
      let record = try #require(badge.record(.flat))
      let shown = ShownBadge(
        label: badge.label,
        message: badge.message,
        color: badge.color.name,
        record: record
      )
      let check = BadgeCheck(shown, against: Self.ranged, on: Self.today, maxAge: nil)
      #expect(check == BadgeCheck(.true, "as audited"))
    }
  }

  @Test(
    "may not say by its colour what its words do not",
    arguments: [
      ("brightgreen", .overstated), ("orange", .understated), ("yellow", .true),
      ("lightgrey", .true),
      ("blue", .true),
    ] as [(String, BadgeCheck.Verdict)]
  )
  func colors(name: String, verdict: BadgeCheck.Verdict) {
    let shown = ShownBadge(label: "openness", message: "2-3/5 published", color: name)
    let check = BadgeCheck(shown, against: Self.ranged, on: Self.today, maxAge: nil)
    #expect(check.verdict == verdict, "\(check.reason)")
  }

  @Test("may not call itself open source on the left, either")
  func label() {
    func verdict(_ audit: Audit, _ message: String) -> BadgeCheck.Verdict {
      let shown = ShownBadge(label: "Open-Source model", message: message)
      return BadgeCheck(shown, against: audit, on: Self.today, maxAge: nil).verdict
    }
    #expect(verdict(Self.closed, "1/2 published") == .overstated)
    #expect(verdict(Self.open, "2/2 published") == .true)
  }

  static let altered:
    [(change: @Sendable (inout BadgeRecord) -> Void, verdict: BadgeCheck.Verdict)] = [
      ({ $0.model.id = "acme/other" }, .wrong), ({ $0.model.host = "github.com" }, .wrong),
      ({ $0.model.id = "ACME/Opal-7B" }, .true),
      ({ $0.model = .init(url: nil, host: "local", id: "x", revision: nil) }, .true),
      ({ $0.pack.id = "mof-1.0" }, .undecided), ({ $0.pack.version = "0.9" }, .true),
      ({ $0.model.revision = "0" }, .true), ({ $0.show = "score" }, .wrong),
      ({ $0.show = "nonsense" }, .true),
      ({ $0.date = "2024-01-01" }, .outdated), ({ $0.date = "2024-09-01" }, .true),
      ({ $0.date = nil }, .true),
      ({ $0.date = "soon" }, .true),
    ]

  @Test("must be what its record says", arguments: altered)
  func records(row: (change: @Sendable (inout BadgeRecord) -> Void, verdict: BadgeCheck.Verdict))
    throws
  {
    let badge = Badge(Self.ranged)
    var record = try #require(badge.record(.flat))
    row.change(&record)
    let shown = ShownBadge(label: badge.label, message: badge.message, record: record)
    let check = BadgeCheck(shown, against: Self.ranged, on: Self.today, maxAge: 180)
    #expect(check.verdict == row.verdict, "\(check.reason)")
  }

  @Test("says so when it was drawn by other rules")
  func otherRules() throws {
    var record = try #require(Badge(Self.ranged).record(.flat))
    record.pack.version = "0.9"
    let shown = ShownBadge(label: "openness", message: "4/5 published", record: record)
    let check = BadgeCheck(shown, against: Self.ranged, on: Self.today, maxAge: nil)
    #expect(
      check.reason
        == "the audit says 2-3/5 published; it was drawn by other rules (open-source-model 0.9)"
    )
  }
}
