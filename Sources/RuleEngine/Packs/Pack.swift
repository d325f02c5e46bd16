// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A definition of openness: a folder of rules.
package struct Pack: Sendable {
  package var id: String
  package var version: String
  package var title: String
  package var about: String
  /// In the pack's order.
  package var rules: [Rule]
  /// `sha256:` and the hex digest of the names and bytes of its files.
  package var digest: String

  /// What it says of its criteria, in its order.
  package var guides: [CriterionGuide] {
    rules.map { rule in
      CriterionGuide(
        pack: id,
        id: rule.id,
        title: rule.title,
        asks: rule.asks,
        because: rule.because,
        fix: rule.fix,
        sources: rule.sources.map { CriterionGuide.Citation(name: $0.name, url: $0.url) }
      )
    }
  }

  package var identity: Audit.PackIdentity {
    Audit.PackIdentity(id: id, version: version, digest: digest)
  }
}
