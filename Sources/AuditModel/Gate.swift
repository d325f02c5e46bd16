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
    /// What is required.
    public var demand: Demand
    /// How it went.
    public var decision: Decision
    /// Why, in a sentence that says what would pass.
    public var reason: String
    /// The shortest way to pass; nil when it is passed.
    public var fix: String?

    /// The requirement as it was given ("datasets=published", "min-score 60").
    public var requirement: String { demand.description }

    /// A requirement and how it went.
    public init(_ demand: Demand, decision: Decision, reason: String, fix: String? = nil) {
      self.demand = demand
      self.decision = decision
      self.reason = reason
      self.fix = fix
    }

    /// A requirement in words and how it went.
    public init(requirement: String, decision: Decision, reason: String, fix: String? = nil) {
      self.init(Demand(requirement), decision: decision, reason: reason, fix: fix)
    }

    private enum CodingKeys: String, CodingKey {
      case demand = "requirement"
      case decision, reason, fix
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
