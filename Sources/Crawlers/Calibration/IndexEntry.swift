// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What an index says of one model.
package struct IndexEntry: Sendable, Hashable {
  package struct Judgement: Sendable, Hashable {
    package var label: IndexAgreement.Label
    /// Notes and links, as a person wrote them.
    package var noted: String
  }

  package var name: String
  /// Hub ids in lower case that the entry names for the model, its own before its weights'.
  package var ids: [String]
  package var judgements: [String: Judgement]

  /// `owner/name` of a model's page on the hub, in lower case; nil for any other address.
  static func id(of address: String) -> String? {
    guard let address = LinkAddress(address), address.host == "huggingface.co",
      address.path.count >= 2
    else { return nil }
    let id = address.segment(0) + "/" + address.segment(1)
    return ["datasets", "collections", "spaces", "papers", "blog", "docs"]
      .contains(address.segment(0)) ? nil : id
  }
}
