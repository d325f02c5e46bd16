// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Alert {
  /// All of it in one line: what, why, what to do, and what is waived.
  package var words: String { sentences.joined(separator: " ") }

  /// Headline, reason, fix and waivers, in this order, each on one line and nothing in it that acts.
  package var sentences: [String] {
    let todo = fix.isEmpty ? "" : "To do: \(fix)"
    return (["\(headline).", reason, todo] + waivers).map(\.neutralized).filter { !$0.isEmpty }
  }

  /// One sentence for each waiver, and one where they are about to expire.
  private var waivers: [String] {
    guard let effect = finding?.waiver else { return [] }
    let extent = isWaived ? "Waived" : "Waived in part"
    let warning = effect.expiresSoon ? ["A waiver of it expires soon."] : []
    return effect.grants.map { "\(extent): \($0.words)." } + warning
  }
}
