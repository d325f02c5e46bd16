// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Inventory.Model {
  /// What was seen of the training, in sentences.
  var trainingWords: String {
    let subjects = [Component.datasets, .fineTuningCode, .trainingMetrics].map(\.rawValue)
    let findings = facts.criteria.filter { subjects.contains($0.id) }
    return (findings.map { "\($0.id): \($0.words). \($0.reason)" } + [checkpointsWords])
      .joined(separator: " ")
  }

  /// What is not the plain weights of one training, in a word.
  var types: [String] {
    switch facts.weights.kind {
    case .adapter, .quantized, .merge: [facts.weights.kind.rawValue]
    case .full, .unknown: []
    }
  }

  private var checkpointsWords: String {
    guard let count = facts.checkpoints.count else {
      return "checkpoints: claim \(facts.checkpoints.claim.rawValue), not counted."
    }
    let span =
      facts.checkpoints.span.map { ", \($0.unit.rawValue) \($0.first) to \($0.last)" } ?? ""
    return "checkpoints: \(count)\(span)."
  }
}

extension Artifact {
  /// How far it was checked, and what was found.
  var sentence: String {
    let sight = grade.map(\.rawValue) ?? Outcome.unknown.words
    return "\(sight): \(findings.joined(separator: "; "))"
  }
}
