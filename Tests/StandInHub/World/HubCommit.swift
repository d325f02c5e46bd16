// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// An entry in the history of a repository.
package struct HubCommit: Sendable, Hashable {
  package var id: String
  package var title: String
  /// ISO 8601.
  package var date: String

  package init(id: String, title: String, date: String) {
    self.id = id
    self.title = title
    self.date = date
  }
}
