// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The points of one criterion.
public struct Points: Sendable, Hashable, Codable {
  /// What is earned for certain.
  public var low: Int
  /// What may be earned, if what was claimed or could not be seen is so.
  public var high: Int
  /// What a published criterion earns.
  public var max: Int

  /// Points as a range under a maximum.
  public init(low: Int, high: Int, max: Int) {
    self.low = low
    self.high = high
    self.max = max
  }
}
