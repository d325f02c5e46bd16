// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What a code scanner shows of an audit: one thing that is not as it should be, at a line of a
/// file in the model's own repository.
package struct Alert: Sendable, Hashable {
  /// How much it matters.
  package enum Level: String, Sendable, Hashable, CaseIterable {
    /// The gate is not met.
    case error
    /// Not published, or only in part.
    case warning
    /// Claimed, or not seen.
    case note
  }

  /// A line of a file.
  package struct Place: Sendable, Hashable {
    /// The file, relative to where the program was started or to the model's repository.
    package var path: String
    /// The line, counted from 1.
    package var line: Int
    /// The words of the line; nil where they are not known.
    package var snippet: String?

    /// The first line of the card.
    package static func card(of subject: Subject) -> Place {
      Place(path: subject.path(of: "README.md"), line: 1)
    }

    /// A line of a file.
    package init(path: String, line: Int, snippet: String? = nil) {
      self.path = path
      self.line = line
      self.snippet = snippet
    }
  }

  /// "open-source-model/datasets", or "open-source-model/gate" for a requirement on the whole.
  package var rule: String
  /// How much it matters.
  package var level: Level
  /// What it is, in a clause ("datasets of acme/opal-7b: partly published").
  package var headline: String
  /// The verdict it comes from; nil where it is about a requirement on the whole.
  package var finding: Finding?
  /// Why, in a sentence.
  package var reason: String
  /// What to do next; may be empty.
  package var fix: String
  /// Where to show it.
  package var place: Place
  /// The same for the same thing, whatever the line, the revision and the machine.
  package var fingerprint: String

  /// Whether waivers cover all there is to it.
  package var isWaived: Bool { finding?.isWaived ?? false }
}
