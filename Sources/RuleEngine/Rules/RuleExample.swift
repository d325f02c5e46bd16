// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// What a rule must answer to given evidence: documentation and test at once.
package struct RuleExample: Sendable {
  /// What is so, as a clause.
  package var when: String
  package var seen: [Observation]
  /// Kinds of observation of which the surfaces could not be seen.
  package var unseen: [Observation.Kind]
  package var expect: Outcome
  /// The reason code due, of an outcome `unpublished`.
  package var because: ReasonCode?
  /// Where it is written.
  package var node: PolicyNode

  /// Evidence of a model of which everything was seen but what the example leaves out.
  package var evidence: Evidence {
    let subject = Subject(
      requested: "example/model",
      resolved: "https://huggingface.co/example/model",
      host: "huggingface.co",
      id: "example/model",
      revision: nil
    )
    var evidence = Evidence(subject: subject)
    evidence.observations = seen
    let missed = Set(unseen.flatMap(Need.of).flatMap(\.kinds))
    for kind in Surface.Kind.allCases {
      let url = "https://example.org/\(kind.rawValue)"
      let error = FetchError(.status(503), url: url)
      let sight: Surface.Sight = missed.contains(kind) ? .failed(error) : .whole
      evidence.surfaces.append(Surface(kind: kind, url: url, sight: sight))
    }
    return evidence
  }
}
