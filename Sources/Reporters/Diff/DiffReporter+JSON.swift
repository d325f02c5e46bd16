// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension DiffReporter {
  /// `candor.diff/1`, one comparison a line; spread over lines where the style asks for it.
  public static let json = DiffReporter(name: "json") { diffs, style in
    var bytes: [UInt8] = []
    for diff in diffs {
      var text = JSONText(isPretty: style.isPretty)
      text.diff(diff)
      text.endLine()
      bytes += text.bytes
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension JSONText {
  fileprivate mutating func diff(_ diff: AuditDiff) {
    object {
      $0.member("schema", "candor.diff/1")
      $0.side("old", diff.old)
      $0.side("new", diff.new)
      $0.member("changed", diff.changed.causes.map(\.rawValue))
      $0.member("is_worse", diff.isWorse)
      $0.member("criteria", diff.criteria) { $0.change($1) }
    }
  }

  /// What is compared as a whole.
  private mutating func side(_ name: StaticString, _ audit: Audit?) {
    guard let audit else { return member(name, nil as String?) }
    member(name) {
      $0.member("resolved", audit.reference.resolved)
      $0.member("revision", audit.reference.revision)
      $0.member("tool", "\(audit.tool.name) \(audit.tool.version)")
      $0.member("pack") {
        $0.member("id", audit.pack.id)
        $0.member("version", audit.pack.version)
        $0.member("digest", audit.pack.digest)
      }
      $0.member("evidence_digest", audit.evidenceDigest)
      $0.score("score", audit.score)
      $0.score("waived_score", audit.waivedScore)
      $0.member("class", audit.class)
      $0.member("license") {
        $0.member("declared", audit.license.declared)
        $0.member("terms", audit.license.terms.rawValue)
      }
    }
  }

  private mutating func score(_ name: StaticString, _ score: Score?) {
    guard let score else { return member(name, nil as String?) }
    member(name) {
      $0.member("low", score.low)
      $0.member("high", score.high)
    }
  }

  private mutating func change(_ change: CriterionChange) {
    object {
      $0.member("id", change.id)
      $0.member("direction", change.direction.rawValue)
      $0.member("same_verdict", !change.isOfVerdict)
      $0.member("causes", change.causes.map(\.rawValue))
      $0.verdict("old", change.old)
      $0.verdict("new", change.new)
      $0.member("evidence") {
        $0.member("changed", change.changed) { $0.source($1) }
        $0.member("added", change.added) { $0.source($1) }
        $0.member("removed", change.removed) { $0.source($1) }
      }
    }
  }

  private mutating func verdict(_ name: StaticString, _ finding: Finding?) {
    guard let finding else { return member(name, nil as String?) }
    member(name) {
      $0.member("outcome", finding.outcome.rawValue)
      $0.member("reason_code", finding.reasonCode?.rawValue)
      $0.member("points") {
        $0.member("low", finding.points.low)
        $0.member("high", finding.points.high)
        $0.member("max", finding.points.max)
      }
      $0.member("terms", finding.terms?.rawValue)
      $0.member("waived", finding.waiver?.outcome.rawValue)
    }
  }

  private mutating func source(_ source: CitedSource) {
    object {
      $0.member("url", source.url)
      $0.member("path", source.path)
      $0.member("state", source.state)
    }
  }
}
