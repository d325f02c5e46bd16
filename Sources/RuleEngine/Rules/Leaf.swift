// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// One thing that a rule looks for.
package struct Leaf: Sendable {
  package var kind: Observation.Kind
  /// Over the text of a statement, and over the name of everything else.
  package var pattern: Glob
  /// Over the observation's value (`is`).
  package var value: Glob?
  /// Over the headings above it (`under`).
  package var section: Glob?
  package var part: Part?
  /// What it must bear on (`about`).
  package var component: Component
  /// How it may stand (`stands`); empty for anyhow.
  package var standings: [Standing]
  /// Where it is written.
  ///
  /// Leaves are copied in the hottest loop, and hold no more than they need.
  package var place: PolicyFileError.Place

  /// Whether it matches; `part` is left out where the rule gives it another meaning.
  package func matches(_ observation: Observation, mindingPart: Bool = true) -> Bool {
    guard observation.kind == kind, observation.component == component else { return false }
    guard standings.isEmpty || standings.contains(observation.standing) else { return false }
    guard !mindingPart || part == nil || part == observation.part else { return false }
    let subject = kind == .statement ? observation.value : observation.name
    guard pattern.matches(subject), value?.matches(observation.value) ?? true else { return false }
    return section?.matches(observation.section) ?? true
  }
}
