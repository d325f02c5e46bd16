// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What of an audit a badge shows.
public enum BadgeView: Sendable, Hashable {
  /// How many criteria are published: "3/5 published".
  case published
  /// The score: "60 %", or "60–80 %" where evidence was not seen.
  case score
  /// The class that the pack puts the model into: "class II".
  case `class`
  /// One criterion: "weights: published".
  case criterion(String)

  /// The view of that name; what is none of the others is the id of a criterion.
  public init(_ word: String) {
    self =
      switch word {
      case "published": .published
      case "score": .score
      case "class": .class
      default: .criterion(word)
      }
  }

  /// What a badge was said to show; nil for words that no badge of Candor's has.
  package init?(_ record: BadgeRecord) {
    guard ["published", "score", "class", "criterion"].contains(record.show) else { return nil }
    if record.show == "criterion" {
      guard let id = record.criterion else { return nil }
      self = .criterion(id)
    } else {
      self.init(record.show)
    }
  }

  /// As a record has it.
  var show: String {
    switch self {
    case .published: "published"
    case .score: "score"
    case .class: "class"
    case .criterion: "criterion"
    }
  }

  /// The id of the criterion that is shown; nil otherwise.
  var criterion: String? { if case .criterion(let id) = self { id } else { nil } }
}
