// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// An account of a host, under which things are published.
package struct Account: Sendable, Hashable {
  /// The host's public name.
  package var host: String
  /// Its name there.
  package var name: String

  /// What it is called among the parts of a document.
  var reference: String { "account:\(host.segment)/\(name.path)" }
}

extension Subject {
  /// The account that publishes the model; nil for a folder.
  var account: Account? { owner.map { Account(host: host, name: $0) } }
}

extension Artifact {
  /// The account that publishes it.
  var account: Account? { owner.map { Account(host: place.host, name: $0) } }
}

extension AncestorPlace {
  /// The account that publishes it; nil where its name is no id of the host.
  var account: Account? {
    let parts = ancestor.id.split(separator: "/")
    guard parts.count > 1 else { return nil }
    return Account(host: host, name: parts.dropLast().joined(separator: "/"))
  }
}
