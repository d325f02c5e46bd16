// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// One criterion of a definition of openness: its text, its behaviour and its examples.
package struct Rule: Sendable {
  /// Where a rule is taken from.
  package struct Source: Sendable, Hashable {
    package var name: String
    package var url: String
  }

  package var id: String
  /// A sentence that is true when the criterion is published.
  package var title: String
  package var component: Component
  /// A question that can be answered by yes or no.
  package var asks: String
  package var because: String
  package var sources: [Source]
  /// What a published criterion earns.
  package var points: Int
  package var combination: Combination
  /// What lets an artifact rise how high; the highest list that matches counts.
  package var lists: [Ceiling: [Leaf]]
  package var notApplicable: [Leaf]
  /// What to do next when it is not published.
  package var fix: String
  /// How much work `fix` is.
  package var effort: FixPlan.Effort
  /// Shorter ways where something is there already, in the order in which they are tried.
  package var ways: [Remedy]
  /// What the card says once it is published; nil where the card has nothing to say.
  package var snippet: FixPlan.Snippet?
  package var examples: [RuleExample]
  /// What its lists bear on: a sieve before the leaves are asked one by one.
  package var components: [Component]
  /// What must have been seen before silence counts.
  package var needs: [Need]
  /// The file's top, for messages.
  package var node: PolicyNode

  /// `fix` with its effort.
  package var remedy: Remedy {
    Remedy(situations: [], action: fix, effort: effort, card: .changes, place: node.place)
  }

  /// How high an observation may rise; nil when the rule does not look for it.
  package func ceiling(of observation: Observation) -> Ceiling? {
    guard let component = observation.component, components.contains(component) else { return nil }
    return Ceiling.allCases.first { ceiling in
      lists[ceiling]?.contains { $0.matches(observation) } ?? false
    }
  }
}
