// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What is said and seen of checkpoints along the training.
public struct CheckpointFacts: Sendable, Hashable, Codable {
  /// What the publisher says.
  public var claim: Claim
  /// How many were counted; nil when nobody could count.
  public var count: Int?

  /// Facts of the checkpoints; nothing was seen by default.
  public init(claim: Claim = .unseen, count: Int? = nil) {
    self.claim = claim
    self.count = count
  }
}
