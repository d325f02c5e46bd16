// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension AuditSection {
  /// How many pieces of evidence are shown of one criterion.
  private static var shownEvidence: Int { 5 }

  /// What the verdicts rest on, folded.
  var evidence: Prose? {
    guard detail == .evidence, audit.criteria.contains(where: { !$0.evidence.isEmpty }) else {
      return nil
    }
    return """
      <details><summary>Evidence</summary>

      \(audit.criteria.map(evidence))
      </details>

      """
  }

  private func evidence(of finding: Finding) -> Prose {
    let items = finding.evidence.prefix(Self.shownEvidence).map { item -> Prose in
      let excerpt: Prose? =
        item.excerpt.isEmpty || item.excerpt == item.says ? nil : "<br>“\(item.excerpt)”"
      return "- **\(grade(item))**: \(item.says), \(place(of: item))\(excerpt)\n"
    }
    let more = finding.evidence.count - items.count
    let rest: Prose? = more > 0 ? "- and \(more) more in the JSON or HTML report\n" : nil
    return """
      **\(code: finding.id)**: \(finding.reason)

      \(items)\(rest)

      """
  }

  /// What could not be seen and what is not read, folded.
  var sight: Prose? {
    let unseen = audit.unseen.map { "- \(code: $0.url): \($0.reason)\n" as Prose }
    let notRead = audit.notRead.map { "- \(code: $0.url): \($0.why)\n" as Prose }
    let counts: [Prose] = [
      unseen.isEmpty ? nil : "Could not see \(unseen.count)",
      notRead.isEmpty ? nil : "not read \(notRead.count)",
    ].compactMap(\.self)
    guard !counts.isEmpty else { return nil }
    guard detail < .reasons else { return .joined(counts, by: ", ") + ".\n" }
    let parts: [Prose] = [
      unseen.isEmpty ? nil : "Could not be seen, and may hold what is missing:\n\n\(unseen)",
      notRead.isEmpty ? nil : "Not read:\n\n\(notRead)",
    ].compactMap(\.self)
    return """
      <details><summary>\(.joined(counts, by: ", "))</summary>

      \(.joined(parts, by: "\n"))
      </details>

      """
  }
}
