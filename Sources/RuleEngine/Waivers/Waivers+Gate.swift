// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Waivers {
  /// A failed check for every waiver that does not hold.
  package var checks: [Gate.Check] {
    refusals.map { refusal in
      Gate.Check(
        .waiver(place: refusal.place),
        decision: .failed,
        reason: "The waiver holds for nothing: \(refusal.what).",
        fix: "\(refusal.fix.capitalizedFirst)."
      )
    }
  }

  /// What the operator should know of the waivers that hold, after `audit`.
  package func warnings(on audit: Audit) -> [String] {
    grants.compactMap { grant in
      let place = "waiver at \(grant.waiver.writtenAt)"
      let finding = audit.criteria.first { $0.id == grant.waiver.criterion }
      if finding?.waiver?.grants.contains(grant.waiver) != true {
        let isNeedless = [.published, .notApplicable].contains(finding?.outcome)
        let word = finding.map { $0.outcome.predicate } ?? ""
        return isNeedless
          ? "\(place) is not needed: '\(grant.waiver.criterion)' \(word). Delete it."
          : "\(place) matches nothing that '\(grant.waiver.criterion)' was judged by. "
            + "Name the artifact as the report does, or delete the waiver."
      }
      return grant.expiresSoon
        ? "\(place) expires on \(grant.waiver.expires). Publish what it is for, or renew it."
        : nil
    }
  }
}
