// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Whether a badge says what an audit found.
public struct BadgeCheck: Sendable, Hashable {
  /// The answers.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// It says what the audit found.
    case `true`
    /// It says more than can be so.
    case overstated
    /// It says less than is certain.
    case understated
    /// What it says was so, and is no longer all that is known.
    case outdated
    /// It is none of this model, or not what it says of itself.
    case wrong
    /// Evidence for or against it could not be seen.
    case undecided
  }

  /// The answer.
  public var verdict: Verdict
  /// Why, in a clause.
  public var reason: String

  /// An answer and why.
  public init(_ verdict: Verdict, _ reason: String) {
    self.verdict = verdict
    self.reason = reason
  }

  /// Holds `shown` against `audit`, on `today`; evidence over `maxAge` days old makes a badge
  /// outdated, nil if none does.
  public init(_ shown: ShownBadge, against audit: Audit, on today: Day, maxAge: Int?) {
    self =
      Self.ofOrigin(shown, audit) ?? Self.ofLabel(shown, audit) ?? Self.ofWords(shown, audit)
      ?? Self.ofColor(shown, audit) ?? Self.ofAge(shown, audit, today, maxAge)
      ?? BadgeCheck(.true, "as audited")
    guard verdict != .true, let record = shown.record, record.pack != audit.pack else { return }
    guard record.pack.id == audit.pack.id else { return }
    reason += "; it was drawn by other rules (\(record.pack.id) \(record.pack.version))"
  }
}

extension BadgeCheck {
  /// Nil where the badge may be of this model and by this pack.
  private static func ofOrigin(_ shown: ShownBadge, _ audit: Audit) -> BadgeCheck? {
    guard let record = shown.record else { return nil }
    let (drawn, audited) = (record.model, BadgeOrigin(audit, showing: .published).model)
    let isLocal = drawn.host == "local" || audited.host == "local"
    if !isLocal, (drawn.host, drawn.id.lowercased()) != (audited.host, audited.id.lowercased()) {
      return BadgeCheck(.wrong, "it was drawn for \(drawn.id), and this is \(audited.id)")
    }
    guard record.pack.id == audit.pack.id else {
      return BadgeCheck(
        .undecided,
        "it was drawn by the pack \(record.pack.id), and this audit is by \(audit.pack.id)"
      )
    }
    return nil
  }

  /// Nil unless the label, or other words than Candor's, call open source what is not.
  private static func ofLabel(_ shown: ShownBadge, _ audit: Audit) -> BadgeCheck? {
    let words = [shown.label] + (BadgeClaim(shown.message) == nil ? [shown.message] : [])
    guard words.contains(where: Badge.claimsOpenSource), !Badge.isOpenSource(audit) else {
      return nil
    }
    return openSource(audit)
  }

  /// Nil where the words are true.
  private static func ofWords(_ shown: ShownBadge, _ audit: Audit) -> BadgeCheck? {
    guard let claim = BadgeClaim(shown.message) else {
      return BadgeCheck(
        .undecided,
        "its words are none that Candor draws; draw it with 'candor badge'"
      )
    }
    let view = shown.view ?? .published
    guard let fresh = Badge(audit, showing: view) else { return absent(view, audit) }
    if shown.message.neutralized.lowercased() == fresh.message.neutralized.lowercased() {
      return nil
    }
    if let said = claim.view, said.show != view.show {
      return BadgeCheck(.wrong, "it shows other than its record says")
    }
    let check = compare(claim, fresh, audit)
    return check.verdict == .true ? nil : check
  }

  /// Nil where the colour says no more and no less than the words.
  private static func ofColor(_ shown: ShownBadge, _ audit: Audit) -> BadgeCheck? {
    guard let fresh = Badge(audit, showing: shown.view ?? .published),
      let name = shown.color, let color = Badge.Color.allCases.first(where: { $0.name == name }),
      let shownRank = color.rank, let rank = fresh.color.rank, shownRank != rank
    else { return nil }
    return BadgeCheck(
      shownRank > rank ? .overstated : .understated,
      "its colour is \(name), and should be \(fresh.color.name)"
    )
  }

  /// Nil where its evidence, or else that of the audit, is new enough, or has no date.
  private static func ofAge(
    _ shown: ShownBadge,
    _ audit: Audit,
    _ today: Day,
    _ maxAge: Int?
  ) -> BadgeCheck? {
    let recorded = shown.record.map { $0.date.flatMap { Day($0) } }
    guard let maxAge, let date = recorded ?? BadgeOrigin(audit, showing: .published).date,
      today.number - date.number > maxAge
    else { return nil }
    return BadgeCheck(.outdated, "its evidence is of \(date), more than \(maxAge) days ago")
  }
}

extension Badge.Color {
  /// How much it says, red least; nil for what says nothing.
  fileprivate var rank: Int? {
    self == .grey ? nil : Self.allCases.firstIndex(of: self).map { -$0 }
  }
}
