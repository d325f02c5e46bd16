// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Page {
  /// Adds what could not be seen and what is not read.
  mutating func sight(of audit: Audit) {
    places("Could not see", audit.unseen.map { ($0.url, $0.reason) })
    places("Not read", audit.notRead.map { ($0.url, $0.why) })
  }

  private mutating func places(_ title: String, _ places: [(url: String, why: String)]) {
    guard !places.isEmpty else { return }
    heading("\(title) (\(places.count))")
    for place in places {
      line([Span(spaces: 2), Span(place.url)])
      paragraph(place.why, .faint, indent: 4)
    }
  }
}
