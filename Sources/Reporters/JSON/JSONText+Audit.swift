// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension JSONText {
  /// Writes an audit as `candor.audit/1`.
  package mutating func audit(_ audit: Audit) {
    object { text in
      text.identity(of: audit)
      text.member("criteria", audit.criteria) { $0.finding($1) }
      text.facts(of: audit)
      text.sight(of: audit)
      text.member("class", audit.class)
      text.member("score") { $0.ends(of: audit.score) }
      if let score = audit.waivedScore { text.member("waived_score") { $0.ends(of: score) } }
      text.gate(audit.gate)
      text.member("evidence_digest", audit.evidenceDigest)
    }
  }

  private mutating func ends(of score: Score) {
    member("low", score.low)
    member("high", score.high)
  }

  private mutating func identity(of audit: Audit) {
    member("schema", audit.schema)
    member("tool") {
      $0.member("name", audit.tool.name)
      $0.member("version", audit.tool.version)
    }
    member("pack") {
      $0.member("id", audit.pack.id)
      $0.member("version", audit.pack.version)
      $0.member("digest", audit.pack.digest)
    }
    member("reference") {
      $0.member("requested", audit.reference.requested)
      $0.member("resolved", audit.reference.resolved)
      $0.member("host", audit.reference.host)
      $0.member("id", audit.reference.id)
      $0.member("revision", audit.reference.revision)
    }
  }

  private mutating func facts(of audit: Audit) {
    member("checkpoints") {
      $0.member("claim", audit.checkpoints.claim.rawValue)
      $0.member("count", audit.checkpoints.count)
      $0.span(audit.checkpoints.span)
    }
    member("weights") {
      $0.member("kind", audit.weights.kind.rawValue)
      $0.member("parameters", audit.weights.parameters)
      $0.member("bytes", audit.weights.bytes)
      $0.member("formats", audit.weights.formats)
    }
    member("card") {
      $0.member("gated_text", audit.card.gatedText)
      $0.member("language", audit.card.language)
      $0.member("task", audit.card.task)
    }
    license(audit.license)
    member("lineage", audit.lineage) { text, ancestor in
      text.object {
        $0.member("id", ancestor.id)
        if let old = ancestor.renamedFrom { $0.member("renamed_from", old) }
        $0.member("relation", ancestor.relation)
        if let terms = ancestor.terms { $0.member("terms", terms) }
      }
    }
  }

  private mutating func span(_ span: CheckpointFacts.Span?) {
    guard let span else { return member("span", nil as String?) }
    member("span") {
      $0.member("unit", span.unit.rawValue)
      $0.member("first", span.first)
      $0.member("last", span.last)
    }
  }

  private mutating func license(_ license: License) {
    member("license") {
      $0.member("declared", license.declared)
      $0.member("spdx", license.spdx)
      $0.member("terms", license.terms.rawValue)
      $0.member("conditions", license.conditions)
      $0.member("restrictions", license.restrictions)
      $0.member("conflicts", license.conflicts)
    }
  }

  private mutating func sight(of audit: Audit) {
    member("unseen", audit.unseen) { text, unseen in
      text.object {
        $0.member("url", unseen.url)
        $0.member("reason", unseen.reason)
      }
    }
    member("not_read", audit.notRead) { text, notRead in
      text.object {
        $0.member("url", notRead.url)
        $0.member("why", notRead.why)
      }
    }
    member("coverage") {
      $0.member("seen", audit.coverage.seen)
      $0.member("expected", audit.coverage.expected)
    }
  }

  private mutating func gate(_ gate: Gate?) {
    guard let gate else { return member("gate", nil as String?) }
    member("gate") {
      $0.member("decision", gate.decision.rawValue)
      $0.member("checks", gate.checks) { text, check in
        text.object {
          $0.member("requirement", check.requirement)
          $0.member("decision", check.decision.rawValue)
          $0.member("reason", check.reason)
          $0.member("fix", check.fix)
        }
      }
    }
  }
}
