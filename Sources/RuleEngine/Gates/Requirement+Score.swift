// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Requirement {
  /// Compares the score, with what is waived left out where that is the better one: a waiver takes
  /// away from what is asked, and never makes a gate fail.
  static func decide(minScore: Int, _ audit: Audit, _ sight: Visibility) -> Answer {
    let plain = audit.score
    let rest = audit.waivedScore ?? plain
    let counted = Score(low: max(plain.low, rest.low), high: max(plain.high, rest.high))
    let words = " (with what is waived left out: \(rest.range); without waivers: \(plain.range))"
    let beside = audit.waivedScore == nil ? "" : words
    if counted.low >= minScore {
      return Answer(.passed, "The score is at least \(counted.low)\(beside).")
    }
    if counted.high < minScore {
      return Answer(
        .failed,
        "The score is at most \(counted.high)\(beside). It passes from \(minScore) on.",
        fix: cheapest(to: minScore, audit)
      )
    }
    return Answer(
      .undecided,
      "The score is between \(counted.low) and \(counted.high)\(beside). It passes when what is "
        + "claimed or unknown is seen to bring the lower end to \(minScore).",
      fix: sight.fix(for: audit.criteria.filter { $0.surely != $0.possibly })
    )
  }

  /// The fewest criteria that bring the score to `goal` when they are published.
  private static func cheapest(to goal: Int, _ audit: Audit) -> String {
    let rest = audit.criteria.map { ($0, points: $0.waiver?.points ?? $0.points) }
    let max = rest.map(\.points.max).reduce(0, +)
    var low = rest.map(\.points.low).reduce(0, +)
    let steps = rest.enumerated()
      .filter { $0.element.points.max > $0.element.points.low }
      .sorted { left, right in
        let gains = [left, right].map { $0.element.points.max - $0.element.points.low }
        return (gains[1], left.offset) < (gains[0], right.offset)
      }
    var names: [String] = []
    for (_, (finding, points)) in steps where max > 0 && low * 100 / max < goal {
      low += points.max - points.low
      names.append("\(finding.id) (+\(points.max - points.low))")
    }
    return "The fewest steps: publish \(names.joined(separator: ", "))."
  }

  /// Passes for a class that is as good or better; waivers count, and are said.
  static func decide(
    _ id: String,
    among classes: [PackClass],
    _ audit: Audit,
    _ sight: Visibility
  ) -> Answer {
    guard let place = classes.firstIndex(where: { $0.id == id }) else {
      return Answer(.undecided, "The pack '\(audit.pack.id)' has no class '\(id)'.")
    }
    let enough = classes.prefix(through: place)
    let own = audit.class.map { "The class is \($0)" } ?? "The model is of no class"
    if enough.contains(where: { $0.id == audit.class }) { return Answer(.passed, "\(own).") }
    if let waived = enough.first(where: {
      $0.isMet(by: audit.criteria, certainly: true, withWaivers: true)
    }) {
      return Answer(.passed, "\(own); with what is waived left out, \(waived.id).")
    }
    return unmet(enough, own, audit, sight)
  }

  /// What the last of `classes` needs, where none of them is met.
  private static func unmet(
    _ classes: ArraySlice<PackClass>,
    _ own: String,
    _ audit: Audit,
    _ sight: Visibility
  ) -> Answer {
    let needs = classes.last?.unmet(by: audit.criteria, certainly: true, withWaivers: true) ?? []
    let list = needs.map { "\($0.criterion)=\($0.least.rawValue)" }.joined(separator: ", ")
    let words = "Class \(classes.last?.id ?? "") needs \(list)."
    let findings = audit.criteria.filter { finding in needs.contains { $0.criterion == finding.id }
    }
    let isOpen = classes.contains {
      $0.isMet(by: audit.criteria, certainly: false, withWaivers: true)
    }
    guard isOpen else {
      let steps = findings.map(\.fix).filter { !$0.isEmpty }.joined(separator: " ")
      return Answer(.failed, "\(own). \(words)", fix: steps)
    }
    let fix = sight.fix(for: findings)
    return Answer(.undecided, "\(own), as far as was seen. \(words)", fix: fix)
  }
}

extension Score {
  /// "72", or "72 to 88".
  fileprivate var range: String { low == high ? "\(low)" : "\(low) to \(high)" }
}
