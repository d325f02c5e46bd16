// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// How well a reader of cards does on labelled ones.
package struct Calibration: Sendable, Hashable {
  /// The criteria that are labelled, in the guide's order.
  package static let components: [Component] = [
    .datasets, .evaluationCode, .fineTuningCode, .trainingMetrics, .checkpoints,
  ]

  package private(set) var criteria = components.map(CriterionScore.init(component:))
  package private(set) var license = FactScore(name: "license")
  package private(set) var licenseConflict = FactScore(name: "license conflict")
  package private(set) var weightsKind = FactScore(name: "weights kind")
  package private(set) var gatedText = FactScore(name: "gated text")
  package private(set) var differences: [CalibrationDifference] = []

  package init() {}

  /// Counts one card's reading.
  package mutating func count(_ reading: CardReading, against gold: GoldCard) {
    for index in criteria.indices { countClaim(index, reading, gold) }
    if let expected = gold.license {
      let read = reading.license.declared ?? "none"
      license.count(read == expected)
      note(gold, license.name, expected, read)
    }
    if let expected = gold.licenseConflict {
      let read = !reading.license.conflicts.isEmpty
      licenseConflict.count(read == expected)
      note(gold, licenseConflict.name, "\(expected)", "\(read)")
    }
    weightsKind.count(reading.weightsKind == gold.weightsKind)
    note(gold, weightsKind.name, gold.weightsKind.rawValue, reading.weightsKind.rawValue)
    gatedText.count(reading.card.gatedText == gold.gatedText)
    note(gold, gatedText.name, "\(gold.gatedText)", "\(reading.card.gatedText)")
  }

  private mutating func countClaim(_ index: Int, _ reading: CardReading, _ gold: GoldCard) {
    let component = criteria[index].component
    guard let label = gold.claims[component.rawValue] else { return }
    let read = reading.claim(component)
    criteria[index].count(label, read: read)
    guard !label.accepts(read) else { return }
    differences.append(
      CalibrationDifference(
        id: gold.id,
        subject: component.rawValue,
        label: label.label.rawValue,
        read: read.rawValue,
        noted: label.evidence ?? "",
        observation: reading.observations.first { $0.component == component && $0.claim == read }
      )
    )
  }

  private mutating func note(_ gold: GoldCard, _ fact: String, _ label: String, _ read: String) {
    guard label != read else { return }
    differences.append(
      CalibrationDifference(id: gold.id, subject: fact, label: label, read: read, noted: "")
    )
  }
}
