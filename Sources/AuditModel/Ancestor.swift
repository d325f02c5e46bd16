// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A model that this one was made from.
public struct Ancestor: Sendable, Hashable, Codable {
  /// Its id on its host, after renames.
  public var id: String
  /// The id that the card calls it by, where its host has given it another one since.
  public var renamedFrom: String?
  /// How this model came from it: `finetune`, `adapter`, `quantized`, `merge`, or `unknown`;
  /// `generator` where it wrote data that this one was trained on.
  public var relation: String
  /// Its license, or what its terms ask of what it writes; nil when none was seen.
  public var terms: String?

  /// A model and how this one came from it.
  public init(
    id: String,
    renamedFrom: String? = nil,
    relation: String,
    terms: String? = nil
  ) {
    self.id = id
    self.renamedFrom = renamedFrom
    self.relation = relation
    self.terms = terms
  }

  private enum CodingKeys: String, CodingKey {
    case id, relation, terms
    case renamedFrom = "renamed_from"
  }

  /// Whether it is a model that this one was made from, and not one that wrote data.
  public var isParent: Bool { relation != "generator" }
}
