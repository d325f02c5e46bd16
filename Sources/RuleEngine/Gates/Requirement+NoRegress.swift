// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Requirement {
  /// Something that may be worse than before.
  private struct Loss {
    var words: String
    var criterion: String
    /// Whether what was seen proves it, rather than leaves it open.
    var isCertain: Bool
  }

  /// Fails for what got worse by what was seen; is undecided where only less was seen.
  static func decide(_ earlier: Earlier, _ audit: Audit, _ sight: Visibility) -> Answer {
    guard let old = earlier.audit(of: audit.reference) else {
      return Answer(
        .undecided,
        "No audit of \(audit.reference.resolved) stands in \(earlier.name).",
        fix: "Audit it by a revision that was good, and keep that audit as \(earlier.name)."
      )
    }
    let losses = losses(from: old, to: audit)
    return losses.isEmpty
      ? Answer(.passed, "Nothing is worse than in \(earlier.name).")
      : lost(losses, since: earlier, audit, sight)
  }

  /// What is certain is told alone; else what may be.
  private static func lost(
    _ losses: [Loss],
    since earlier: Earlier,
    _ audit: Audit,
    _ sight: Visibility
  ) -> Answer {
    let certain = losses.filter(\.isCertain)
    let telling = certain.isEmpty ? losses : certain
    let list = telling.map(\.words).joined(separator: "; ")
    let findings = audit.criteria.filter { finding in
      telling.contains { $0.criterion == finding.id }
    }
    guard certain.isEmpty else {
      let fixes = findings.map(\.fix).filter { !$0.isEmpty }
      let fix = (["Publish again what was there."] + fixes).joined(separator: " ")
      return Answer(.failed, "Worse than in \(earlier.name): \(list).", fix: fix)
    }
    return Answer(
      .undecided,
      "Perhaps worse than in \(earlier.name), since less was seen: \(list).",
      fix: sight.fix(for: findings)
    )
  }

  /// Criteria that the earlier audit does not know have nothing to lose.
  private static func losses(from old: Audit, to new: Audit) -> [Loss] {
    var losses: [Loss] = []
    for finding in new.criteria {
      guard let before = old.criteria.first(where: { $0.id == finding.id }) else { continue }
      losses += [outcome(before, finding) ?? terms(before.terms, finding.terms, of: finding)]
        .compactMap(\.self)
    }
    if let loss = terms(old.license.terms, new.license.terms, "license", of: "the license") {
      losses.append(loss)
    }
    return losses
  }

  private static func outcome(_ before: Finding, _ now: Finding) -> Loss? {
    guard let decline = now.decline(since: before), !isWaived(now, since: before) else {
      return nil
    }
    let isProven = decline == .proven
    guard let part = now.partDecline(since: before) else {
      let words = "'\(now.id)' was \(before.words), and \(now.predicate)"
      return Loss(words: words, criterion: now.id, isCertain: isProven)
    }
    let words = "'\(now.id)', \(part.new.part.rawValue) part, was \(part.old.outcome.words), and "
    return Loss(words: words + part.new.outcome.predicate, criterion: now.id, isCertain: isProven)
  }

  /// Whether waivers leave as much as there was.
  private static func isWaived(_ now: Finding, since before: Finding) -> Bool {
    guard let rest = now.waiver?.outcome else { return false }
    return rest == .notApplicable || rest.rank >= before.outcome.rank
  }

  private static func terms(_ before: Terms?, _ now: Terms?, of finding: Finding) -> Loss? {
    guard let before, let now, finding.waiver?.outcome != .notApplicable else { return nil }
    return terms(before, now, finding.id, of: "'\(finding.id)'")
  }

  private static func terms(
    _ before: Terms,
    _ now: Terms,
    _ criterion: String,
    of name: String
  ) -> Loss? {
    guard let decline = now.decline(since: before) else { return nil }
    let word = now == .none ? "not given" : now.rawValue
    let words = "the terms of \(name) were \(before.rawValue), and are \(word)"
    return Loss(words: words, criterion: criterion, isCertain: decline == .proven)
  }
}
