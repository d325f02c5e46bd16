// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A model that this one was made from.
public struct Ancestor: Sendable, Hashable, Codable {
  /// Its id on its host.
  public var id: String
  /// How this model came from it: `finetune`, `adapter`, `quantized`, `merge`, or `unknown`.
  public var relation: String

  /// A model and how this one came from it.
  public init(id: String, relation: String) {
    self.id = id
    self.relation = relation
  }
}
