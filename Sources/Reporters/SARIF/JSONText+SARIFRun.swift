// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension JSONText {
  /// Writes how the run went: models that could not be audited, and surfaces that were not seen.
  mutating func invocation(_ report: Report) {
    let failures = report.errors.map { error in
      (id: error.kind, level: "error", words: "\(error.ref): \(error.message)")
    }
    let unseen = report.audits.flatMap(\.unseen).map { surface in
      (id: "unseen", level: "warning", words: "\(surface.url): \(surface.reason)")
    }
    member("invocations", [failures + unseen]) { text, notifications in
      text.object {
        $0.member("executionSuccessful", failures.isEmpty)
        $0.member("toolExecutionNotifications", notifications) { text, notification in
          text.object {
            $0.member("descriptor") { $0.member("id", notification.id.neutralized) }
            $0.member("level", notification.level)
            $0.message("message", notification.words)
          }
        }
      }
    }
  }

  /// Writes the repositories and commits that were audited, where they are known.
  mutating func provenance(_ report: Report) {
    var known: Set<String> = []
    let subjects = report.audits.map(\.reference).filter {
      !$0.isLocal && $0.revision != nil && WebAddress($0.resolved) != nil
        && known.insert($0.resolved).inserted
    }
    guard !subjects.isEmpty else { return }
    member("versionControlProvenance", subjects) { text, subject in
      text.object {
        $0.member("repositoryUri", WebAddress(subject.resolved)?.text)
        $0.member("revisionId", subject.revision?.neutralized)
      }
    }
  }

  /// Writes the scores as properties of the run.
  mutating func summary(_ audits: [Audit]) {
    member("properties") {
      $0.member("audits", audits) { text, audit in
        text.object {
          $0.member("model", audit.reference.stableName)
          $0.member("revision", audit.reference.revision?.neutralized)
          $0.member("pack", "\(audit.pack.id) \(audit.pack.version)".neutralized)
          $0.member("class", audit.class?.neutralized)
          $0.member("score", audit.score.words)
          if let score = audit.waivedScore { $0.member("waived_score", score.words) }
          $0.member("gate", audit.gate?.decision.rawValue)
        }
      }
    }
  }
}
