// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What waivers change about one criterion: shown beside the verdict, never in its place.
public struct WaiverEffect: Sendable, Hashable, Codable {
  /// The verdict on what is not waived; `not-applicable` where nothing is left.
  public var outcome: Outcome
  /// The points of what is not waived.
  public var points: Points
  /// The waivers that apply, in the order in which they are written.
  public var grants: [Waiver]
  /// Whether one of them expires within the time of warning.
  public var expiresSoon: Bool

  /// What `grants` change.
  public init(outcome: Outcome, points: Points, grants: [Waiver], expiresSoon: Bool = false) {
    self.outcome = outcome
    self.points = points
    self.grants = grants
    self.expiresSoon = expiresSoon
  }

  private enum CodingKeys: String, CodingKey {
    case outcome, points, grants
    case expiresSoon = "expires_soon"
  }
}
