// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension BadgeCheck {
  /// The check of a badge whose words differ from those of the `fresh` one.
  static func compare(_ claim: BadgeClaim, _ fresh: Badge, _ audit: Audit) -> BadgeCheck {
    let says = "the audit says \(fresh.message)"
    if case .outdated = claim { return BadgeCheck(.outdated, says) }
    if case .unknown = claim { return BadgeCheck(.outdated, says) }
    if fresh.isUnknown { return BadgeCheck(.undecided, "evidence could not be seen") }
    let verdict: Verdict
    switch claim {
    case .published(let range, let all):
      let tally = Tally(audit.criteria)
      let found = BadgeRange(tally.published, tally.possible)
      let shares = range.times(tally.applicable).verdict(against: found.times(all))
      verdict = shares == .true && all != tally.applicable ? .outdated : shares
    case .score(let range):
      verdict = range.verdict(against: BadgeRange(audit.score.low, audit.score.high))
    case .openSource: return openSource(audit)
    case .class(let name): verdict = compare(class: name, audit)
    case .criterion(let id, let words): verdict = compare(id, words, audit)
    case .unknown, .outdated: verdict = .outdated
    }
    return BadgeCheck(verdict, verdict == .undecided ? "\(says); not all could be seen" : says)
  }

  /// What is to be said of a badge that calls open source what is not known to be.
  static func openSource(_ audit: Audit) -> BadgeCheck {
    let tally = Tally(audit.criteria)
    let terms = Set(audit.criteria.compactMap(\.terms) + [audit.license.terms])
    let isPossible =
      tally.applicable > 0 && tally.possible == tally.applicable
      && terms.isDisjoint(with: [.restricted, .none])
    return isPossible
      ? BadgeCheck(.undecided, "not all that would make it open source could be seen")
      : BadgeCheck(.overstated, "it is not open source: \(tally.words), terms \(words(terms))")
  }

  /// What is to be said of a badge of something that the audit does not have.
  static func absent(_ view: BadgeView, _ audit: Audit) -> BadgeCheck {
    guard case .criterion(let id) = view else {
      return isSeen(audit)
        ? BadgeCheck(.overstated, "\(audit.pack.id) puts it into no class")
        : BadgeCheck(.undecided, "without all evidence it is in no class")
    }
    return BadgeCheck(.wrong, "\(audit.pack.id) has no criterion '\(id)'")
  }

  private static func words(_ terms: Set<Terms>) -> String {
    terms.map(\.rawValue).sorted().joined(separator: " and ")
  }

  /// Whether nothing that was not seen could change the score.
  private static func isSeen(_ audit: Audit) -> Bool { audit.score.low == audit.score.high }

  private static func compare(class name: String, _ audit: Audit) -> Verdict {
    let classes = ["III", "II", "I"]
    guard let shown = classes.firstIndex(of: name.uppercased()),
      let found = audit.class.flatMap({ classes.firstIndex(of: $0) })
    else { return .wrong }
    if shown < found { return .understated }
    return isSeen(audit) ? .overstated : .undecided
  }

  private static func compare(_ id: String, _ words: String, _ audit: Audit) -> Verdict {
    guard let finding = audit.criteria.first(where: { $0.id.lowercased() == id }) else {
      return .wrong
    }
    guard let shown = BadgeRange(words), let found = BadgeRange(finding) else { return .wrong }
    if finding.outcome == .unknown { return .undecided }
    let verdict = shown.verdict(against: found)
    return verdict == .true ? .outdated : verdict
  }
}

extension BadgeRange {
  /// How much of a criterion is published by the words of a badge: nothing, some, or all (2).
  fileprivate init?(_ words: String) {
    let ranges: [Outcome: BadgeRange] = [
      .published: BadgeRange(2, 2), .partial: BadgeRange(1, 1), .unpublished: BadgeRange(0, 0),
      .claimed: BadgeRange(0, 2), .unknown: BadgeRange(0, 2),
    ]
    if words == "unknown" {
      self.init(0, 2)
    } else if let range = ranges.first(where: { $0.key.words == words })?.value {
      self = range
    } else if ReasonCode.allCases.contains(where: { $0.words == words }) {
      self.init(0, 0)
    } else {
      return nil
    }
  }

  /// How much of a criterion is published, for certain and at most; nil where it does not apply.
  fileprivate init?(_ finding: Finding) {
    switch finding.outcome {
    case .published: self.init(2, 2)
    case .partial: self.init(1, finding.points.high == finding.points.max ? 2 : 1)
    case .claimed, .unknown: self.init(0, 2)
    case .unpublished: self.init(0, 0)
    case .notApplicable: return nil
    }
  }
}
