// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Where a card was read, for the source of everything that is read in it.
package struct CardPlace: Sendable, Hashable {
  package var url: String
  package var revision: String?
  package var path: String?
  /// ISO 8601 in UTC.
  package var time: String?
  /// SHA-256 in hex of the card's bytes.
  package var sha256: String?
  /// The model's `owner/name`.
  package var model: String

  package init(
    url: String,
    revision: String? = nil,
    path: String? = nil,
    time: String? = nil,
    sha256: String? = nil,
    model: String
  ) {
    self.url = url
    self.revision = revision
    self.path = path
    self.time = time
    self.sha256 = sha256
    self.model = model
  }

  func source(line: Int?) -> Source {
    Source(url: url, revision: revision, path: path, line: line, at: time)
  }
}
