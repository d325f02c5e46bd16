// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension JSONText {
  /// Writes an alert of `audit` as a result.
  mutating func result(_ alert: Alert, of audit: Audit, ruleIndex: Int?) {
    object {
      $0.member("ruleId", alert.rule)
      if let ruleIndex { $0.member("ruleIndex", ruleIndex) }
      $0.member("kind", "fail")
      $0.member("level", alert.level.rawValue)
      $0.message("message", alert.words, markdown: alert.markdown)
      $0.member("locations", [alert.place]) { $0.location($1) }
      let related = alert.related(to: audit.reference)
      if !related.isEmpty { $0.member("relatedLocations", related) { $0.location($1) } }
      $0.member("partialFingerprints") {
        // GitHub joins this one with file and rule; ":1" marks the first of its kind in a file.
        $0.member("primaryLocationLineHash", "\(alert.fingerprint):1")
        $0.member("candor/v1", alert.fingerprint)
      }
      if alert.isWaived, let grants = alert.finding?.waiver?.grants {
        $0.member("suppressions", grants) { $0.suppression($1) }
      }
      $0.verdict(alert)
    }
  }

  private mutating func suppression(_ grant: Waiver) {
    let place = Alert.Place(written: grant.writtenAt)
    object {
      $0.member("kind", "external")
      $0.member("status", "accepted")
      $0.member("justification", grant.words.neutralized)
      guard let place else { return }
      $0.key("location")
      $0.location(place)
    }
  }

  private mutating func verdict(_ alert: Alert) {
    guard let finding = alert.finding else { return }
    member("properties") {
      $0.member("outcome", finding.outcome.rawValue)
      if let code = finding.reasonCode { $0.member("reason_code", code.rawValue) }
      $0.member("claim", finding.claim.rawValue)
      if let terms = finding.terms { $0.member("terms", terms.rawValue) }
      $0.member("points_low", finding.points.low)
      $0.member("points_high", finding.points.high)
      $0.member("points_max", finding.points.max)
      if let effect = finding.waiver { $0.member("waived_outcome", effect.outcome.rawValue) }
    }
  }
}
