// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension SPDX {
  /// What models were trained on and made from, and under which licenses things are.
  var relationships: [Element] {
    let links = inventory.models.flatMap { trained($0) + made($0) + coded($0) } + usedForAncestors
    let others = inventory.ancestors.map(\.reference) + artifacts.map(\.reference)
    let terms = inventory.models.flatMap(terms) + others.flatMap(unknownTerms)
    return (links + terms).enumerated().map { place, link in
      element(link, id: name("relationship:\(place + 1)"))
    }
  }

  /// One line of the graph.
  struct Link {
    var from: String
    var type: String
    var to: [String]
    var completeness = "noAssertion"
    var comment = ""
  }

  private func element(_ link: Link, id: String) -> Element {
    Element(type: "Relationship", id: id) {
      $0.member("from", link.from)
      $0.member("relationshipType", link.type)
      $0.member("to", link.to) { $0.string($1) }
      $0.member("completeness", link.completeness)
      $0.given("comment", link.comment)
    }
  }

  /// One for each dataset, since each was checked on its own; no assertion where none is known.
  private func trained(_ model: Inventory.Model) -> [Link] {
    let from = name(model.subject.reference)
    let data = model.artifacts(.dataset).filter { $0.ancestor == nil }
    if data.isEmpty {
      let finding = model.facts.criteria.first { $0.id == Component.datasets.rawValue }
      let words = finding.map { "\($0.words): \($0.reason)" } ?? ""
      return [Link(from: from, type: "trainedOn", to: ["NoAssertionElement"], comment: words)]
    }
    return data.map { trainedOn($0, from: from) }
  }

  private func trainedOn(_ artifact: Artifact, from: String) -> Link {
    Link(
      from: from,
      type: "trainedOn",
      to: [name(artifact.reference)],
      completeness: "incomplete",
      comment: "The publisher says so. \(Finding.caveat)"
    )
  }

  private func coded(_ model: Inventory.Model) -> [Link] {
    model.artifacts(.code).filter(\.isProven).map { artifact in
      Link(
        from: name(model.subject.reference),
        type: "other",
        to: [name(artifact.reference)],
        comment: "cited for: \(artifact.criteria.joined(separator: ", "))"
      )
    }
  }

  private var usedForAncestors: [Link] {
    inventory.ancestors.flatMap { place in
      artifacts.filter { $0.ancestor == place.ancestor.id && $0.role == .dataset }
        .map { trainedOn($0, from: name(place.reference)) }
    }
  }

  private func made(_ model: Inventory.Model) -> [Link] {
    model.ancestors.map { place in
      Link(
        from: name(model.subject.reference),
        type: place.isParent ? "descendantOf" : "other",
        to: [name(place.reference)],
        comment: place.isParent
          ? place.ancestor.relation : "wrote data that the model was trained on"
      )
    }
  }
}
