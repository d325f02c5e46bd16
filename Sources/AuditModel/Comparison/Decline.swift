// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How much less there is than in an earlier audit.
package enum Decline: Sendable, Hashable {
  /// What was seen proves it.
  case proven
  /// What was not seen leaves it open.
  case possible
}

extension Decline {
  /// The decline from what was certain to what is certain now, and may be; nil where there is none.
  fileprivate init?(from before: Int, surely now: Int, possibly most: Int) {
    guard now < before else { return nil }
    self = most < before ? .proven : .possible
  }
}

extension Finding {
  /// Whether less is there than by `before`: of the whole, of a part, or of what is claimed.
  ///
  /// What was claimed may have been nothing. So it is less only where the publisher says less.
  package func decline(since before: Finding) -> Decline? {
    guard outcome != .notApplicable, before.outcome != .notApplicable else { return nil }
    return wholeDecline(since: before) ?? partDecline(since: before)?.decline
      ?? claimDecline(since: before)
  }

  private func wholeDecline(since before: Finding) -> Decline? {
    Decline(from: before.surely.rank, surely: surely.rank, possibly: possibly.rank)
  }

  /// The first part that is less than it was, though the whole is not, and how it was.
  package func partDecline(
    since before: Finding
  ) -> (old: PartOutcome, new: PartOutcome, decline: Decline)? {
    guard wholeDecline(since: before) == nil else { return nil }
    for old in before.parts {
      guard let new = parts.first(where: { $0.part == old.part }), new.outcome != .notApplicable
      else { continue }
      let decline = Decline(
        from: old.outcome.surely.rank,
        surely: new.outcome.surely.rank,
        possibly: new.outcome.possibly.rank
      )
      if let decline { return (old, new, decline) }
    }
    return nil
  }

  private func claimDecline(since before: Finding) -> Decline? {
    let isTakenBack = claim < before.claim && claim != .unseen
    return before.outcome == .claimed && outcome == .unpublished && isTakenBack ? .proven : nil
  }
}

extension Terms {
  /// Whether they permit less than `before`.
  ///
  /// Open permits more than restricted, and that more than no license. What cannot be judged may be
  /// anything.
  package func decline(since before: Terms) -> Decline? {
    Decline(from: before.least, surely: least, possibly: most)
  }

  private var least: Int {
    switch self {
    case .none, .unresolved: 0
    case .restricted: 1
    case .open: 2
    }
  }

  private var most: Int { self == .unresolved ? Terms.open.least : least }
}
