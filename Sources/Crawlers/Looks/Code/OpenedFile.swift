// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A file of code that was opened, or was not to be had.
package struct OpenedFile: Sendable, Hashable {
  package enum Outcome: Sendable, Hashable {
    case read(ContentVerdict)
    /// Its host says that it is not there, or not for anyone.
    case absent
    case failed(FetchError)
  }

  package var outcome: Outcome
  /// Whether it proves that the code is there.
  package var isProof = false
  package var source: Source
  package var sha256: String?

  package init(_ outcome: Outcome, source: Source, sha256: String? = nil) {
    self.outcome = outcome
    self.source = source
    self.sha256 = sha256
  }

  var verdict: ContentVerdict? {
    if case .read(let verdict) = outcome { verdict } else { nil }
  }

  var kind: ContentVerdict.Kind? { verdict?.kind }
}
