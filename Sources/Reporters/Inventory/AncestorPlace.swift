// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A model that an audited one was made from, on its host.
struct AncestorPlace: Sendable, Hashable {
  var host: String
  var ancestor: Ancestor

  package var reference: String { Subject.reference(host: host, id: ancestor.id, revision: nil) }

  /// Its package URL; nil where its name is no id of the host, as of a model that is only named.
  var packageURL: String? {
    ancestor.id.contains("/") ? PackageURL.model(host: host, id: ancestor.id, revision: nil) : nil
  }

  /// Whether weights of this one went into the model; a generator only wrote data for it.
  var isParent: Bool { ancestor.isParent }
}

extension Inventory.Model {
  /// The models it was made from, nearest first.
  var ancestors: [AncestorPlace] {
    facts.lineage.map { AncestorPlace(host: subject.host, ancestor: $0) }
  }
}

extension Inventory {
  /// The models that the audited ones were made from, each once, but those that were audited too.
  var ancestors: [AncestorPlace] {
    var met = Set(models.map(\.subject.reference))
    return models.flatMap(\.ancestors).filter { met.insert($0.reference).inserted }
  }
}
