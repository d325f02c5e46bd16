// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How well a reader of cards does on labelled ones.
package struct Calibration: Sendable, Hashable {
  /// The criteria that are labelled, in the guide's order.
  package static let components: [Component] = [
    .datasets, .evaluationCode, .fineTuningCode, .trainingMetrics, .checkpoints,
  ]
  /// The share of licenses that must be read as labelled.
  package static let licenseBar = 0.98

  /// The file of labels, as it was named.
  package var source: String
  /// Which of its cards were read: "all cards", "half a by seed 7".
  package var portion: String
  package var cards = 0
  package var criteria = components.map(CriterionScore.init(component:))
  package var license = FactScore(name: "license", bar: licenseBar)
  package var licenseConflict = FactScore(name: "license conflict")
  package var weightsKind = FactScore(name: "weights kind")
  package var gatedText = FactScore(name: "gated text")
  /// Whether datasets that are linked are so in part only, of the cards where both say linked.
  package var partialDatasets = FactScore(name: "datasets in part")
  package var differences: [CalibrationDifference] = []

  package init(source: String = "", portion: String = "all cards") {
    self.source = source
    self.portion = portion
  }

  package var facts: [FactScore] {
    [license, licenseConflict, weightsKind, gatedText, partialDatasets]
  }

  /// Whether everything that has a bar is above it.
  package var meetsBar: Bool {
    criteria.allSatisfy(\.meetsBar) && facts.allSatisfy(\.meetsBar)
  }
}
