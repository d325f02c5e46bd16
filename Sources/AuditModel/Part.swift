// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Which half of a criterion an artifact belongs to, where a model was made from another one.
public enum Part: String, Sendable, Hashable, Codable, CaseIterable {
  /// Used to make this model.
  case own
  /// Used to make the model that this one was made from.
  case base
}
