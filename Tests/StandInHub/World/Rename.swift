// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A name that leads to another one, which may itself be one.
package struct Rename: Sendable, Hashable {
  package var kind: HubRepository.Kind
  package var from: String
  package var to: String

  package init(_ kind: HubRepository.Kind, from: String, to: String) {
    self.kind = kind
    self.from = from
    self.to = to
  }
}
