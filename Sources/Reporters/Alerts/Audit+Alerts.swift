// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Audit {
  /// What is to be shown of it: criteria that are not published, then requirements on the whole that
  /// are not passed.
  package var alerts: [Alert] {
    criteria.filter { ![.published, .notApplicable].contains($0.outcome) }.map(alert)
      + openChecks.map(alert)
  }

  /// The id of the rule for what a gate asks of the whole.
  package var gateRule: String { rule("gate") }

  /// The id of a rule, with its pack: several packs may have criteria of the same name.
  package func rule(_ id: String) -> String { "\(pack.id)/\(id)".neutralized }

  private func alert(_ finding: Finding) -> Alert {
    Alert(
      rule: rule(finding.id),
      level: level(of: finding),
      headline: "\(finding.id) of \(reference.stableName): \(finding.words)",
      finding: finding,
      reason: finding.reason,
      fix: finding.fix,
      place: place(of: finding),
      fingerprint: Fingerprint.of([pack.id, finding.id, reference.host, reference.stableName])
    )
  }

  private func level(of finding: Finding) -> Alert.Level {
    let checks = gate?.checks.filter { $0.isAbout(finding) } ?? []
    if checks.contains(where: { $0.decision == .failed }) { return .error }
    return [.claimed, .unknown].contains(finding.outcome) ? .note : .warning
  }

  /// The line of the card that speaks of it or points at it, else of another file, else the first of
  /// the card: an alert that stays in one file is not closed and opened again.
  private func place(of finding: Finding) -> Alert.Place {
    let spoken = finding.evidence.filter { place(at: $0.source) != nil }
    let inCard = spoken.first { $0.source.path?.lowercased() == "readme.md" }
    let pointing = finding.evidence.lazy.compactMap { $0.mention.flatMap { place(at: $0) } }
    let other = (inCard ?? spoken.first).flatMap { place(at: $0.source, words: $0.excerpt) }
    return (inCard == nil ? pointing.first : nil) ?? other ?? .card(of: reference)
  }

  /// A line of the model's own repository, or of the policy that points at what the card lacks; nil
  /// where `source` is neither.
  private func place(at source: Source, words: String = "") -> Alert.Place? {
    guard let path = source.path, let line = source.line else { return nil }
    guard reference.holds(source) else {
      // A policy goes by its path from where the program was started.
      return source.url.contains("://") ? nil : Alert.Place(written: "\(source.url):\(line)")
    }
    let words = words.neutralized
    return Alert.Place(
      path: reference.path(of: path),
      line: max(line, 1),
      snippet: words.isEmpty ? nil : words
    )
  }

  /// Requirements that are not passed and that no criterion answers for.
  private var openChecks: [Gate.Check] {
    (gate?.checks ?? []).filter { check in
      check.decision != .passed && !criteria.contains { check.isAbout($0) }
    }
  }

  private func alert(_ check: Gate.Check) -> Alert {
    Alert(
      rule: gateRule,
      level: check.decision == .failed ? .error : .note,
      headline: "\(check.requirement) of \(reference.stableName): \(check.decision.rawValue)",
      finding: nil,
      reason: check.reason,
      fix: check.fix ?? "",
      place: check.demand.written ?? .card(of: reference),
      fingerprint: Fingerprint.of([
        pack.id, "gate", check.requirement, reference.host, reference.stableName,
      ])
    )
  }
}

extension Gate.Check {
  /// Whether it asks for an outcome of this criterion ("datasets=published").
  package func isAbout(_ finding: Finding) -> Bool { requirement.hasPrefix(finding.id + "=") }
}
