// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What to publish next, in the order of points gained for effort.
public struct FixPlan: Sendable, Hashable, Codable {
  /// How much work a step is, roughly, to somebody who has the artifact.
  public enum Effort: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    /// A line in the card, a switch on the host.
    case minutes
    /// Something to be put together and uploaded.
    case hours
    /// Something to be cleaned, documented and cleared first.
    case days
    /// Something to be made, or negotiated with others.
    case weeks

    /// By the work.
    public static func < (left: Effort, right: Effort) -> Bool { left.weight < right.weight }

    /// Hours of work, by order of magnitude.
    public var weight: Int {
      switch self {
      case .minutes: 1
      case .hours: 4
      case .days: 24
      case .weeks: 120
      }
    }
  }

  /// Text that is ready to be put into the model card.
  public struct Snippet: Sendable, Hashable, Codable {
    /// Lines of YAML for the front matter; empty when there are none.
    public var frontMatter: String
    /// A section in Markdown; empty when there is none.
    public var section: String

    /// Front matter and section.
    public init(frontMatter: String, section: String) {
      self.frontMatter = frontMatter
      self.section = section
    }

    private enum CodingKeys: String, CodingKey {
      case frontMatter = "front_matter"
      case section
    }
  }

  /// One thing to do.
  public struct Step: Sendable, Hashable, Codable {
    /// The criterion that it serves.
    public var criterion: String
    /// What to do, in one or two sentences.
    public var action: String
    /// How much work it is.
    public var effort: Effort
    /// The points that become certain.
    public var points: Int
    /// By how many percent the lower end of the score rises, if this alone is done.
    public var score: Int
    /// For the card; nil where nothing in the card has to change.
    public var snippet: Snippet?

    /// One thing to do, with what it gains.
    public init(
      criterion: String,
      action: String,
      effort: Effort,
      points: Int,
      score: Int,
      snippet: Snippet? = nil
    ) {
      self.criterion = criterion
      self.action = action
      self.effort = effort
      self.points = points
      self.score = score
      self.snippet = snippet
    }
  }

  /// The cheapest way to something that is not reached yet.
  public struct Way: Sendable, Hashable, Codable {
    /// What is reached ("class II", "the gate", "score 80").
    public var goal: String
    /// The criteria of the steps to take, in the plan's order.
    public var criteria: [String]

    /// A goal and the steps to it.
    public init(goal: String, criteria: [String]) {
      self.goal = goal
      self.criteria = criteria
    }
  }

  /// The steps, best first.
  public var steps: [Step]
  /// Ways to the next class, and to the gate where it is not passed.
  public var ways: [Way]

  /// A plan.
  public init(steps: [Step] = [], ways: [Way] = []) {
    self.steps = steps
    self.ways = ways
  }
}
