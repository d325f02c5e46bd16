// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension CycloneDX {
  /// Only what the audit knows: no architecture, input or figure is guessed.
  func modelCard(_ model: Inventory.Model, _ text: inout JSONText) {
    let datasets = model.artifacts(.dataset).filter { $0.ancestor == nil }
    let limits = model.limits
    let task = model.facts.card.task
    guard !datasets.isEmpty || !limits.isEmpty || task != nil else { return }
    text.member("modelCard") {
      if !datasets.isEmpty || task != nil {
        $0.member("modelParameters") {
          $0.given("task", task)
          $0.given("datasets", datasets) { dataset($1, in: &$0) }
        }
      }
      if !limits.isEmpty {
        $0.member("considerations") { $0.given("technicalLimitations", limits) }
      }
    }
  }

  /// One that was proven is a component of its own; one that is only claimed says so in place.
  private func dataset(_ artifact: Artifact, in text: inout JSONText) {
    text.object {
      if artifact.isProven { return $0.member("ref", artifact.reference) }
      $0.member("type", "dataset")
      $0.member("name", artifact.place.id)
      $0.member("contents") {
        $0.member("url", artifact.place.page)
        properties(artifact.marks, &$0)
      }
      $0.given("description", artifact.findings.joined(separator: "; "))
    }
  }
}
