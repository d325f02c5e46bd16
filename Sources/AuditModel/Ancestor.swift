// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A model that this one was made from.
public struct Ancestor: Sendable, Hashable, Codable {
  /// Its id on its host.
  public var id: String
  /// How this model came from it: `finetune`, `adapter`, `quantized`, `merge`, or `unknown`;
  /// `generator` where it wrote data that this one was trained on.
  public var relation: String
  /// Its license, or what its terms ask of what it writes; nil when none was seen.
  public var terms: String?

  /// A model and how this one came from it.
  public init(id: String, relation: String, terms: String? = nil) {
    self.terms = terms
    self.id = id
    self.relation = relation
  }
}
