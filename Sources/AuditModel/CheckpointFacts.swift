// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What is said and seen of checkpoints along the training.
public struct CheckpointFacts: Sendable, Hashable, Codable {
  /// The part of the training that they cover.
  public struct Span: Sendable, Hashable, Codable {
    /// What the positions count.
    public enum Unit: String, Sendable, Hashable, Codable, CaseIterable {
      /// Steps of the optimizer.
      case step
      /// Passes over the data.
      case epoch
      /// Tokens that were read.
      case tokens
    }

    /// What the positions count.
    public var unit: Unit
    /// The lowest position.
    public var first: Int
    /// The highest position.
    public var last: Int

    /// A span; `first` is not above `last`.
    public init(unit: Unit, first: Int, last: Int) {
      self.unit = unit
      self.first = first
      self.last = last
    }
  }

  /// What the publisher says.
  public var claim: Claim
  /// How many were counted; nil when nobody could count.
  public var count: Int?
  /// From where to where, as their names give it; nil where none was counted.
  public var span: Span?

  /// Facts of the checkpoints; nothing was seen by default.
  public init(claim: Claim = .unseen, count: Int? = nil, span: Span? = nil) {
    self.claim = claim
    self.count = count
    self.span = span
  }
}
