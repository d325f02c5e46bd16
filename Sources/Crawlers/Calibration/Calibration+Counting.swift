// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Calibration {
  /// Counts one card's reading.
  package mutating func count(_ reading: CardReading, against gold: GoldCard) {
    cards += 1
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
    criteria[index].count(label.accepts(read) ? read : label.label, read: read)
    if component == .datasets, label.label == .linked, read == .linked {
      let isPartial = reading.isPartial(component)
      partialDatasets.count(isPartial == (label.partial ?? false))
      note(
        gold,
        partialDatasets.name,
        "\(label.partial ?? false)",
        "\(isPartial)",
        reading.partialSigns(component).first
      )
    }
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

  private mutating func note(
    _ gold: GoldCard,
    _ fact: String,
    _ label: String,
    _ read: String,
    _ observation: Observation? = nil
  ) {
    guard label != read else { return }
    differences.append(
      CalibrationDifference(
        id: gold.id,
        subject: fact,
        label: label,
        read: read,
        observation: observation
      )
    )
  }
}
