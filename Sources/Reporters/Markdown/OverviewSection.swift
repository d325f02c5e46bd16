// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What a comment says of several audits at once, in the order given.
struct OverviewSection {
  let report: Report
  /// How many entries are shown.
  let limit: Int

  /// The section.
  var whole: Prose {
    let shown = report.entries.prefix(limit)
    let report = Report(entries: Array(shown), guides: [])
    let packs = report.audits.map(\.pack).reduce(into: [Audit.PackIdentity]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let more = self.report.entries.count - shown.count
    let rest: Prose? = more > 0 ? "\nand \(more) more\n" : nil
    return """
      ## \(title)

      \(packs.map { table($0, of: report.audits) })\(failures(report.errors))\(rest)
      """
  }

  private var title: Prose {
    let gates = report.audits.compactMap(\.gate)
    let passed = gates.count { $0.decision == .passed }
    let gate: Prose? = gates.isEmpty ? nil : ": \(passed) of \(gates.count) gates passed"
    let count = report.entries.count
    return "Openness, \(count) \(count == 1 ? "audit" : "audits")\(gate)"
  }

  private func table(_ pack: Audit.PackIdentity, of audits: [Audit]) -> Prose {
    let audits = audits.filter { $0.pack == pack }
    let ids = audits.flatMap(\.criteria).reduce(into: [String]()) { ids, finding in
      if !ids.contains(finding.id) { ids.append(finding.id) }
    }
    let hasGate = audits.contains { $0.gate != nil }
    let titles = (["Model", "Score"] + (hasGate ? ["Gate"] : [])).map { "\($0)" as Prose }
    let heads = titles + ids.map { "\(code: $0)" }
    return """
      By \(pack.id) \(pack.version):

      | \(.joined(heads, by: " | ")) |
      | \(.joined(heads.map { _ in "---" }, by: " | ")) |
      \(audits.map { row($0, ids, hasGate: hasGate) })

      """
  }

  private func row(_ audit: Audit, _ ids: [String], hasGate: Bool) -> Prose {
    let waived: Prose? = audit.waivedScore.map { " (\($0.words.withDash) not waived)" }
    let gate =
      audit.gate.map { "\($0.decision.symbol)&nbsp;\($0.decision.rawValue)" as Prose } ?? "none"
    let verdicts = ids.map { id -> Prose in
      guard let finding = audit.criteria.first(where: { $0.id == id }) else { return "not asked" }
      let waiver: Prose? = finding.waiver.map { "; \($0.words)" }
      return "\(finding.outcome.symbol)&nbsp;\(finding.words)\(waiver)"
    }
    let subject = audit.reference
    let name: Prose = .link(subject.resolved.safeAddress, "\(subject.knownName)")
    let cells =
      [name, "\(audit.score.words.withDash)\(waived)"] + (hasGate ? [gate] : []) + verdicts
    return "| \(.joined(cells, by: " | ")) |\n"
  }

  /// What could not be audited; no verdict on it.
  private func failures(_ errors: [ErrorReport]) -> Prose? {
    guard !errors.isEmpty else { return nil }
    let rows = errors.map { "- \(code: $0.ref): \($0.message)\n" as Prose }
    return "**Not audited, so nothing is said about them:**\n\n\(rows)"
  }
}
