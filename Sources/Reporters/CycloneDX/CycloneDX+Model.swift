// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension CycloneDX {
  func component(_ model: Inventory.Model, _ text: inout JSONText) {
    let subject = model.subject
    text.object {
      $0.member("type", "machine-learning-model")
      $0.member("bom-ref", subject.reference)
      $0.given("publisher", subject.owner)
      $0.given("group", subject.owner)
      $0.given("name", subject.shortName)
      $0.given("version", subject.revision)
      licenses(model.facts.license, &$0)
      $0.given("purl", PackageURL.of(subject))
      pedigree(model, &$0)
      externalReferences(model, &$0)
      modelCard(model, &$0)
      properties(model.marks, &$0)
    }
  }

  /// A model that another one was made from: its facts were not audited, so it has few.
  func component(_ place: AncestorPlace, isNamed: Bool, _ text: inout JSONText) {
    let parts = place.ancestor.id.split(separator: "/")
    text.object {
      $0.member("type", "machine-learning-model")
      if isNamed { $0.member("bom-ref", place.reference) }
      if parts.count > 1 { $0.given("group", parts.dropLast().joined(separator: "/")) }
      $0.given("name", parts.last.map(String.init) ?? place.ancestor.id)
      $0.given("purl", place.packageURL)
      var marks = [Mark("relation", value: place.ancestor.relation)]
      if let terms = place.ancestor.terms { marks.append(Mark("terms", value: terms)) }
      properties(marks, &$0)
    }
  }

  private func licenses(_ license: License, _ text: inout JSONText) {
    guard let name = license.identifier ?? license.declaredName?.neutralized, !name.isEmpty else {
      return
    }
    text.member("licenses", [name]) { text, name in
      text.object {
        $0.member("license") {
          if license.identifier == nil { $0.member("name", name) } else { $0.member("id", name) }
          $0.member("acknowledgement", "declared")
        }
      }
    }
  }

  private func pedigree(_ model: Inventory.Model, _ text: inout JSONText) {
    let parents = model.ancestors.filter(\.isParent)
    guard !parents.isEmpty else { return }
    text.member("pedigree") {
      $0.member("ancestors", parents) { component($1, isNamed: false, &$0) }
      $0.given(
        "notes",
        parents.map { "\($0.ancestor.relation) of \($0.ancestor.id)" }.joined(separator: "; ")
      )
    }
  }

  private func externalReferences(_ model: Inventory.Model, _ text: inout JSONText) {
    var links: [Link] = []
    if let page = model.subject.resolved.webAddress {
      links = [Link(url: page, type: "model-card"), Link(url: page, type: "vcs")]
    }
    links += model.codeLinks + model.evidenceLinks
    text.given("externalReferences", links) { text, link in
      text.object {
        $0.member("url", link.url)
        $0.given("comment", link.comment)
        $0.member("type", link.type)
        $0.given("hashes", link.digest.map { [$0] } ?? []) { text, digest in
          text.object {
            $0.member("alg", "SHA-256")
            $0.member("content", digest)
          }
        }
      }
    }
  }
}
