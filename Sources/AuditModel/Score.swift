// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What is certain and what is possible, both in percent of the applicable points, rounded down.
public struct Score: Sendable, Hashable, Codable {
  /// Points that what is published and partial earn.
  public var low: Int
  /// The same, with all that is claimed or unknown added.
  public var high: Int

  /// A score as a range.
  public init(low: Int, high: Int) {
    self.low = low
    self.high = high
  }
}
