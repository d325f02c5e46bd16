// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension CycloneDX {
  /// Models depend on those they were made from and on the data they were trained on.
  func dependencies(_ text: inout JSONText) {
    let ancestors = inventory.ancestors
    let nodes =
      inventory.models.map { ($0.subject.reference, needs(of: $0)) }
      + ancestors.map { place in (place.reference, data(of: place)) }
      + provenArtifacts.map { ($0.reference, []) }
    text.given("dependencies", nodes) { text, node in
      text.object {
        $0.member("ref", node.0)
        $0.given("dependsOn", node.1) { $0.string($1) }
      }
    }
  }

  private func needs(of model: Inventory.Model) -> [String] {
    let parents = model.ancestors.filter(\.isParent).map(\.reference)
    let data = model.artifacts(.dataset).filter { $0.isProven && $0.ancestor == nil }
    return parents + data.map(\.reference)
  }

  private func data(of place: AncestorPlace) -> [String] {
    let data = inventory.models.filter { $0.subject.host == place.host }
      .flatMap { $0.artifacts(.dataset) }
    var met: Set<String> = []
    return data.filter { $0.isProven && $0.ancestor == place.ancestor.id }.map(\.reference)
      .filter { met.insert($0).inserted }
  }

  /// How complete the document is: what could not be seen is told from what is not there.
  func compositions(_ text: inout JSONText) {
    var parts = inventory.models.map { (aggregate(of: $0), [$0.subject.reference]) }
    // A reference that could not be audited is missing from the whole.
    if !inventory.errors.isEmpty { parts.append(("incomplete", [])) }
    text.given("compositions", parts) { text, part in
      text.object {
        $0.member("aggregate", part.0)
        $0.given("assemblies", part.1) { $0.string($1) }
        $0.given("dependencies", part.1) { $0.string($1) }
      }
    }
  }

  private func aggregate(of model: Inventory.Model) -> String {
    if model.facts.coverage.seen == 0 { return "unknown" }
    let outcomes = model.audits.flatMap(\.criteria).map(\.outcome)
    let isWhole = outcomes.allSatisfy { $0 == .published || $0 == .notApplicable }
    let isSeen = model.facts.unseen.isEmpty && model.facts.notRead.isEmpty
    // Nobody can prove that a publisher named all there is.
    return isWhole && isSeen ? "not_specified" : "incomplete"
  }
}
