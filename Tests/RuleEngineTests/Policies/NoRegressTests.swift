// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import RuleEngine

@Suite("An audit held against an earlier one") struct NoRegressTests {
  static func audit(
    _ outcome: Outcome = .published,
    mayBeAll: Bool = false,
    terms: Terms? = nil,
    license: Terms = .open
  ) throws -> Audit {
    var audit = try Shipped.pack().audit(Evidence.make())
    audit.criteria[0].outcome = outcome
    let high = mayBeAll ? 20 : 10
    audit.criteria[0].points = Points(low: 10, high: high, max: 20)
    audit.criteria[0].terms = terms
    audit.license.terms = license
    return audit
  }

  static func decision(from old: Audit, to new: Audit) throws -> Gate.Check {
    let earlier = try Earlier([old], name: "old.json", pack: "open-source-model")
    return Requirement.noRegress(earlier).check(new)
  }

  static let outcomes: [(old: Outcome, new: Outcome, decision: Gate.Decision)] = [
    (.published, .published, .passed), (.published, .partial, .failed),
    (.published, .unpublished, .failed), (.published, .claimed, .undecided),
    (.published, .unknown, .undecided), (.published, .notApplicable, .passed),
    (.partial, .published, .passed), (.partial, .partial, .passed),
    (.partial, .unpublished, .failed), (.partial, .claimed, .undecided),
    (.partial, .unknown, .undecided), (.claimed, .unpublished, .passed),
    (.claimed, .unknown, .passed), (.claimed, .published, .passed),
    (.unknown, .unpublished, .passed), (.unknown, .claimed, .passed),
    (.unpublished, .unpublished, .passed), (.unpublished, .unknown, .passed),
    (.notApplicable, .unpublished, .passed), (.notApplicable, .unknown, .passed),
  ]

  @Test("fails for what is worse, is undecided for what was not seen", arguments: outcomes)
  func outcome(_ row: (old: Outcome, new: Outcome, decision: Gate.Decision)) throws {
    let check = try Self.decision(from: Self.audit(row.old), to: Self.audit(row.new))
    #expect(check.decision == row.decision)
    #expect((check.fix == nil) == (row.decision == .passed))
  }

  @Test("is undecided where only a part was not seen again")
  func part() throws {
    let check = try Self.decision(from: Self.audit(), to: Self.audit(.partial, mayBeAll: true))
    #expect(check.decision == .undecided)
  }

  static let changes: [(old: Terms?, new: Terms?, decision: Gate.Decision)] = [
    (.open, .open, .passed), (.open, .restricted, .failed), (.open, Terms.none, .failed),
    (.open, .unresolved, .undecided), (.restricted, Terms.none, .failed),
    (.restricted, .unresolved, .undecided), (Terms.none, .unresolved, .passed),
    (.unresolved, .restricted, .passed), (nil, .restricted, .passed), (.open, nil, .passed),
  ]

  @Test("minds that terms permit no less", arguments: changes)
  func terms(_ row: (old: Terms?, new: Terms?, decision: Gate.Decision)) throws {
    let check = try Self.decision(
      from: Self.audit(terms: row.old),
      to: Self.audit(terms: row.new)
    )
    #expect(check.decision == row.decision)
  }

  @Test("minds the license of the whole")
  func license() throws {
    let check = try Self.decision(from: Self.audit(), to: Self.audit(license: .restricted))
    #expect(check.decision == .failed)
    #expect(
      check.reason
        == "Worse than in old.json: the terms of the license were open, and are restricted."
    )
  }

  @Test("minds what the publisher claims no more, and a part that is lost within a whole")
  func claimsAndParts() throws {
    var (old, new) = (try Self.audit(.claimed), try Self.audit(.unpublished))
    old.criteria[0].claim = .named
    new.criteria[0].claim = .denied
    new.criteria[0].reasonCode = .denied
    #expect(
      try Self.decision(from: old, to: new).reason
        == "Worse than in old.json: 'datasets' was only claimed, and is not found "
        + "(denied by the publisher)."
    )
    old = try Self.audit(.partial)
    old.criteria[0].parts = [Finding.PartOutcome(part: .own, outcome: .partial)]
    new = try Self.audit(.partial)
    new.criteria[0].parts = [Finding.PartOutcome(part: .own, outcome: .unpublished)]
    let check = try Self.decision(from: old, to: new)
    #expect(check.decision == .failed)
    #expect(
      check.reason
        == "Worse than in old.json: 'datasets', own part, was partly published, and is not found."
    )
  }

  @Test("says all that got worse, the certain before the rest")
  func reason() throws {
    let old = try Self.audit()
    var new = try Self.audit(.unpublished)
    #expect(
      try Self.decision(from: old, to: new).reason
        == "Worse than in old.json: 'datasets' was published, and is not found."
    )
    new.criteria[0].outcome = .unknown
    #expect(
      try Self.decision(from: old, to: new).reason
        == "Perhaps worse than in old.json, since less was seen: "
        + "'datasets' was published, and could not be seen."
    )
  }

  @Test("does not mind criteria that are new, or gone")
  func criteria() throws {
    var old = try Self.audit()
    old.criteria[0].id = "another"
    #expect(try Self.decision(from: old, to: Self.audit(.unpublished)).decision == .passed)
  }

  @Test("lets what is waived be worse")
  func waived() throws {
    var new = try Self.audit(.unpublished)
    let waiver = Waiver(
      criterion: "datasets",
      artifact: "*",
      reason: "Not ours",
      author: "legal",
      expires: "2027-03-31"
    )
    let points = Points(low: 0, high: 0, max: 0)
    new.criteria[0].waiver = WaiverEffect(outcome: .notApplicable, points: points, grants: [waiver])
    #expect(try Self.decision(from: Self.audit(), to: new).decision == .passed)
    new.criteria[0].waiver?.outcome = .partial
    #expect(try Self.decision(from: Self.audit(), to: new).decision == .failed)
  }

  @Test("is of the same model where there are several")
  func several() throws {
    var other = try Self.audit()
    other.reference.resolved = "https://huggingface.co/acme/other"
    let own = try Self.audit(.partial)
    let earlier = try Earlier([own, other], name: "old.jsonl", pack: "open-source-model")
    #expect(Requirement.noRegress(earlier).check(own).decision == .passed)
    var third = own
    third.reference.resolved = "https://huggingface.co/acme/third"
    let check = Requirement.noRegress(earlier).check(third)
    #expect(check.decision == .undecided)
    #expect(check.reason == "No audit of https://huggingface.co/acme/third stands in old.jsonl.")
  }

  @Test("is of the same pack")
  func pack() throws {
    #expect(
      throws: RequirementError(
        "no-regress old.json: its audits are by the pack open-source-model, and this one is by "
          + "'mof'; outcomes of different packs cannot be compared"
      )
    ) { try Earlier([Self.audit()], name: "old.json", pack: "mof") }
    #expect(throws: RequirementError.self) { try Earlier([], name: "old.json", pack: "mof") }
  }
}
