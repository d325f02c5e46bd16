// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What a gate decided about an audit, and why.
public struct Gate: Sendable, Hashable, Codable {
  /// The three answers of a gate.
  public enum Decision: String, Sendable, Hashable, Codable, CaseIterable {
    /// Every requirement is met.
    case passed
    /// A requirement is not met.
    case failed
    /// Nothing failed, and something could not be decided since evidence was not seen.
    case undecided
  }

  /// One requirement and how it went.
  public struct Check: Sendable, Hashable, Codable {
    /// The requirement as it was given ("datasets=published", "min-score 60").
    public var requirement: String
    /// How it went.
    public var decision: Decision
    /// Why, in a sentence that says what would pass.
    public var reason: String
    /// The shortest way to pass; nil when it is passed.
    public var fix: String?

    /// A requirement and how it went.
    public init(requirement: String, decision: Decision, reason: String, fix: String? = nil) {
      self.requirement = requirement
      self.decision = decision
      self.reason = reason
      self.fix = fix
    }
  }

  /// The decision on all requirements: any failure beats undecided.
  public var decision: Decision
  /// Each requirement, in the order given.
  public var checks: [Check]

  /// A decision on all of `checks`.
  public init(checks: [Check]) {
    self.checks = checks
    let decisions = Set(checks.map(\.decision))
    decision =
      decisions.contains(.failed) ? .failed : decisions.contains(.undecided) ? .undecided : .passed
  }
}
