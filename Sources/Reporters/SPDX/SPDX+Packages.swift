// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension SPDX {
  /// Models, the models that they were made from, datasets, and code.
  var packages: [Element] {
    inventory.models.map(package) + inventory.ancestors.map(package) + artifacts.map(package)
  }

  /// Each dataset that is named by its address, and each repository of code that was proven.
  var artifacts: [Artifact] {
    var met: Set<String> = []
    return inventory.models.flatMap(\.artifacts).filter { $0.role == .dataset || $0.isProven }
      .filter { met.insert($0.reference).inserted }
  }

  private func package(_ model: Inventory.Model) -> Element {
    let subject = model.subject
    return Element(type: "ai_AIPackage", id: name(subject.reference)) {
      $0.given("name", subject.id)
      $0.given("comment", model.facts.scoreWords)
      links(subject.resolved.webAddress, "documentation", "the model card", &$0)
      supplier(subject.account, &$0)
      $0.member("software_primaryPurpose", "model")
      $0.given("software_packageVersion", subject.revision)
      $0.given("software_downloadLocation", subject.resolved.webAddress)
      $0.given("software_packageUrl", PackageURL.of(subject))
      $0.given("ai_informationAboutApplication", model.facts.card.task.map { "task: \($0)" })
      $0.given("ai_informationAboutTraining", model.trainingWords)
      $0.given("ai_limitation", model.limits.joined(separator: " "))
      $0.given("ai_typeOfModel", model.types)
    }
  }

  private func package(_ place: AncestorPlace) -> Element {
    Element(type: "ai_AIPackage", id: name(place.reference)) {
      $0.given("name", place.ancestor.id)
      $0.given("comment", place.ancestor.terms.map { "terms: \($0)" })
      supplier(place.account, &$0)
      $0.member("software_primaryPurpose", "model")
      $0.given("software_packageUrl", place.packageURL)
    }
  }

  private func package(_ artifact: Artifact) -> Element {
    let isData = artifact.role == .dataset
    let type = isData ? "dataset_DatasetPackage" : "software_Package"
    return Element(type: type, id: name(artifact.reference)) {
      $0.given("name", artifact.place.id)
      $0.given("comment", artifact.sentence)
      if let account = artifact.account { $0.given("originatedBy", [name(account.reference)]) }
      $0.member("software_primaryPurpose", isData ? "data" : "source")
      $0.given("software_packageVersion", artifact.revision)
      $0.member("software_downloadLocation", artifact.place.page)
      $0.given("software_packageUrl", PackageURL.of(artifact))
      guard isData else { return }
      $0.member("dataset_datasetType", ["noAssertion"])
      $0.given("dataset_datasetAvailability", artifact.availability?.rawValue)
    }
  }

  private func supplier(_ account: Account?, _ text: inout JSONText) {
    guard let account else { return }
    text.given("suppliedBy", name(account.reference))
  }

  /// Writes the one address outside of the document that an element has; nothing without one.
  private func links(_ url: String?, _ type: String, _ comment: String, _ text: inout JSONText) {
    guard let url else { return }
    text.member("externalRef", [ExternalRef(type: type, url: url, comment: comment)]) {
      externalRef($1, &$0)
    }
  }
}
