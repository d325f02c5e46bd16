// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension JSONText {
  /// Writes the verdict on one criterion.
  mutating func finding(_ finding: Finding) {
    object {
      $0.member("id", finding.id)
      $0.member("title", finding.title)
      $0.member("outcome", finding.outcome.rawValue)
      $0.member("reason_code", finding.reasonCode?.rawValue)
      $0.member("claim", finding.claim.rawValue)
      $0.points(finding.points)
      $0.member("parts", finding.parts) { text, part in
        text.object {
          $0.member("part", part.part.rawValue)
          $0.member("outcome", part.outcome.rawValue)
        }
      }
      $0.member("terms", finding.terms?.rawValue)
      $0.member("evidence", finding.evidence) { $0.item($1) }
      $0.member("reason", finding.reason)
      $0.member("fix", finding.fix)
      $0.waiver(finding.waiver)
    }
  }

  private mutating func points(_ points: Points) {
    member("points") {
      $0.member("low", points.low)
      $0.member("high", points.high)
      $0.member("max", points.max)
    }
  }

  private mutating func waiver(_ effect: WaiverEffect?) {
    guard let effect else { return member("waiver", nil as String?) }
    member("waiver") {
      $0.member("outcome", effect.outcome.rawValue)
      $0.points(effect.points)
      $0.member("expires_soon", effect.expiresSoon)
      $0.member("grants", effect.grants) { $0.grant($1) }
    }
  }

  private mutating func grant(_ grant: Waiver) {
    object {
      $0.member("criterion", grant.criterion)
      $0.member("artifact", grant.artifact)
      $0.member("path", grant.path)
      $0.member("reason", grant.reason)
      $0.member("author", grant.author)
      $0.member("expires", grant.expires)
      $0.member("link", grant.link)
      $0.member("written_at", grant.writtenAt)
    }
  }

  private mutating func item(_ item: EvidenceItem) {
    object {
      $0.member("grade", item.grade?.rawValue)
      $0.member("says", item.says)
      $0.member("source") {
        $0.member("url", item.source.url)
        $0.member("revision", item.source.revision)
        $0.member("path", item.source.path)
        $0.member("line", item.source.line)
        $0.member("at", item.source.at)
      }
      $0.member("excerpt", item.excerpt)
      $0.member("sha256", item.sha256)
    }
  }
}
