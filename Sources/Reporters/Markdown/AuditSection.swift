// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What a comment says of one audit.
struct AuditSection {
  let audit: Audit
  let plan: FixPlan?
  let detail: Comment.Detail

  /// As the only one of a comment.
  var alone: Prose {
    "## \(.link(audit.reference.resolved.safeAddress, "\(audit.reference.knownName)")): \(decision)\n\n"
      + content(heading: "###")
  }

  /// As one of several.
  var folded: Prose {
    """

    <details><summary><code>\(html: audit.reference.knownName)</code>: \(html: summary), \
    by <code>\(html: audit.pack.id)</code></summary>

    \(content(heading: "####"))
    </details>

    """
  }

  private func content(heading: Prose) -> Prose {
    let parts: [Prose?] = [
      lead, gate, table, nextSteps(heading: heading), waivers(heading: heading), evidence, sight,
      provenance,
    ]
    return .joined(parts.compactMap(\.self), by: "\n")
  }

  private var decision: Prose {
    guard let gate = audit.gate else { return "\(Tally(audit.criteria).shown)" }
    return "\(gate.decision.symbol) gate \(gate.decision.rawValue)"
  }

  private var summary: String {
    let gate = audit.gate.map { ", \($0.decision.symbol) gate \($0.decision.rawValue)" } ?? ""
    return "\(Tally(audit.criteria).shown), \(audit.score.words.withDash) of 100\(gate)"
  }

  private var lead: Prose {
    let waived: Prose? = audit.waivedScore.map { " (\($0.words.withDash) of what is not waived)" }
    let parts: [Prose?] = [
      "**Score \(audit.score.words.withDash) of 100**\(waived)",
      "\(Tally(audit.criteria).shown)",
      audit.class.map { "class \($0)" },
      "license \(audit.license.spdx ?? audit.license.declared ?? "not seen"), "
        + "terms \(audit.license.terms.words)",
      "\(audit.coverage.seen) of \(audit.coverage.expected) surfaces seen",
    ]
    return .joined(parts.compactMap(\.self), by: " · ") + "\n"
  }

  private var provenance: Prose {
    let revision: Prose? = audit.reference.revision.map {
      ", revision \(code: String($0.prefix(12)))"
    }
    let date: Prose? = audit.date.map { ", seen \($0)" }
    return """
      <sub>\(audit.tool.name) \(audit.tool.version) · \(audit.pack.id) \(audit.pack.version) \
      \(code: String(audit.pack.digest.prefix(19))) · evidence \
      \(code: String(audit.evidenceDigest.prefix(19)))\(revision)\(date) · “verified” means that the \
      artifact was inspected, not that training with it was proven.</sub>

      """
  }
}

extension Tally {
  /// The tally with a printer's dash, or that nothing could be seen.
  var shown: String { isUnseen ? "nothing could be seen" : words.withDash }
}
