// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@Suite("What is less than it was")
struct DeclineTests {
  private static let outcomes: [Outcome] = [
    .published, .partial, .claimed, .unknown, .unpublished, .notApplicable,
  ]

  /// From each outcome to each of ``outcomes``: "!" is proven, "?" is possible, "." is none.
  static let rows: [(old: Outcome, signs: String)] = [
    (.published, ".!??!."),
    (.partial, "..??!."),
    (.claimed, "......"),
    (.unknown, "......"),
    (.unpublished, "......"),
    (.notApplicable, "......"),
  ]

  private static func sign(_ decline: Decline?) -> String {
    switch decline {
    case .proven: "!"
    case .possible: "?"
    case nil: "."
    }
  }

  @Test("is so by what was seen, or perhaps by what was not", arguments: rows)
  func outcome(_ row: (old: Outcome, signs: String)) {
    let before = AuditDiffTests.finding(row.old)
    let signs = Self.outcomes.map {
      Self.sign(AuditDiffTests.finding($0).decline(since: before))
    }
    #expect(signs.joined() == row.signs)
  }

  private static let terms: [Terms] = [.open, .restricted, .none, .unresolved]

  static let termRows: [(old: Terms, signs: String)] = [
    (.open, ".!!?"), (.restricted, "..!?"), (Terms.none, "...."), (.unresolved, "...."),
  ]

  @Test("is so of terms: open, restricted, none", arguments: termRows)
  func terms(_ row: (old: Terms, signs: String)) {
    let signs = Self.terms.map { Self.sign($0.decline(since: row.old)) }
    #expect(signs.joined() == row.signs)
  }

  private static let claims: [Claim] = [.linked, .named, .denied, .vague, .absent, .unseen]

  static let claimRows: [(old: Claim, signs: String)] = [
    (.linked, ".!!!!."), (.named, "..!!!."), (.vague, "....!."),
  ]

  @Test("is so of what is only claimed, where the publisher says less", arguments: claimRows)
  func claim(_ row: (old: Claim, signs: String)) {
    var before = AuditDiffTests.finding(.claimed)
    before.claim = row.old
    let signs = Self.claims.map { claim in
      var now = AuditDiffTests.finding(.unpublished)
      now.claim = claim
      return Self.sign(now.decline(since: before))
    }
    #expect(signs.joined() == row.signs)
  }

  static let parts: [(old: Outcome, new: Outcome, sign: String)] = [
    (.partial, .unpublished, "!"), (.partial, .unknown, "?"), (.partial, .published, "."),
    (.published, .partial, "!"), (.claimed, .unpublished, "."), (.partial, .notApplicable, "."),
  ]

  @Test("is so of a part, though the whole stays what it is", arguments: parts)
  func part(_ row: (old: Outcome, new: Outcome, sign: String)) {
    func finding(_ own: Outcome) -> Finding {
      var finding = AuditDiffTests.finding(.partial)
      finding.parts = [
        Finding.PartOutcome(part: .own, outcome: own),
        Finding.PartOutcome(part: .base, outcome: .published),
      ]
      return finding
    }
    #expect(Self.sign(finding(row.new).decline(since: finding(row.old))) == row.sign)
  }

  @Test("is none of a part that is gone: its base may be another")
  func partGone() {
    var before = AuditDiffTests.finding(.partial)
    before.parts = [Finding.PartOutcome(part: .base, outcome: .published)]
    #expect(AuditDiffTests.finding(.partial).decline(since: before) == nil)
  }
}
