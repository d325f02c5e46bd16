// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// The host of a card, which may mean what is its own by an id without an address.
package struct Home: Sendable {
  /// What an id may name.
  package enum Kind: Sendable, Hashable {
    case model
    case dataset
  }

  var host: HostCrawler
  /// The address of the model whose card it is.
  var page: String

  /// The address that `id` has there; nil for what is an address itself, and for other hosts.
  func address(of id: String, _ kind: Kind) -> String? {
    id.contains("://") ? nil : host.ownAddress(id, kind, page)
  }
}
