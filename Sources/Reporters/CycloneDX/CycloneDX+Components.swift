// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension CycloneDX {
  /// Models where there are several, the models that they were made from, then data and code.
  func components(_ text: inout JSONText) {
    let models = subject == nil ? inventory.models : []
    let ancestors = inventory.ancestors
    let artifacts = provenArtifacts
    guard !models.isEmpty || !ancestors.isEmpty || !artifacts.isEmpty else { return }
    text.key("components")
    text.array(models.map(Part.model) + ancestors.map(Part.ancestor) + artifacts.map(Part.artifact))
    {
      switch $1 {
      case .model(let model): component(model, &$0)
      case .ancestor(let place): component(place, isNamed: true, &$0)
      case .artifact(let artifact): component(artifact, &$0)
      }
    }
  }

  private enum Part {
    case model(Inventory.Model)
    case ancestor(AncestorPlace)
    case artifact(Artifact)
  }

  /// What was proven to be there, each once; what is only claimed has no component.
  var provenArtifacts: [Artifact] {
    let proven = inventory.models.flatMap(\.artifacts).filter(\.isProven)
    var met: Set<String> = []
    return proven.filter { met.insert($0.reference).inserted }
  }

  private func component(_ artifact: Artifact, _ text: inout JSONText) {
    let isData = artifact.role == .dataset
    text.object {
      $0.member("type", isData ? "data" : "application")
      $0.member("bom-ref", artifact.reference)
      $0.given("group", artifact.owner)
      $0.given("name", artifact.name)
      $0.given("version", artifact.revision)
      $0.given("description", artifact.findings.joined(separator: "; "))
      $0.given("purl", PackageURL.of(artifact))
      reference(to: artifact.place.page, as: isData ? "distribution" : "vcs", &$0)
      if isData { $0.member("data", [artifact]) { dataset($1, &$0) } }
      properties(artifact.marks, &$0)
    }
  }

  private func reference(to url: String, as type: String, _ text: inout JSONText) {
    text.member("externalReferences", [url]) { text, url in
      text.object {
        $0.member("url", url)
        $0.member("type", type)
      }
    }
  }

  private func dataset(_ artifact: Artifact, _ text: inout JSONText) {
    text.object {
      $0.member("type", "dataset")
      $0.member("name", artifact.place.id)
      $0.member("contents") { $0.member("url", artifact.place.page) }
      guard let owner = artifact.owner else { return }
      // The account that keeps it; who owns the data cannot be told from its host.
      $0.member("governance") {
        $0.member("custodians", [owner]) { text, owner in
          text.object { $0.member("organization") { $0.member("name", owner) } }
        }
      }
    }
  }
}
