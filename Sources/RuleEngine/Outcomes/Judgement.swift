// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What a rule makes of evidence, before it is put into words.
package struct Judgement: Sendable {
  /// The verdict on one part.
  package struct PartVerdict: Sendable, Hashable {
    package var part: Part
    package var verdict: Verdict
  }

  /// All that the rule looks for, in reading order.
  package var artifacts: [Artifact]
  /// Own before base; empty when nothing was found.
  package var parts: [PartVerdict]
  package var verdict: Verdict
  /// The observation because of which the rule does not apply; nil when it does.
  package var exemption: Observation?
  /// Surfaces that could have shown more and were not seen whole.
  package var lacking: [Surface]
}
