// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How far audits agree with an index in which people judged the same models.
package struct IndexAgreement: Sendable, Hashable {
  /// The three classes of such an index.
  package enum Label: String, Sendable, Hashable, CaseIterable {
    case open, partial, closed
  }

  /// What an audit says, as far as it can be compared.
  package enum Reading: String, Sendable, Hashable, CaseIterable {
    case published, partial
    /// A pointer that was not looked at.
    case linked
    /// Anything less that was not looked at.
    case claimed
    case unpublished, unknown

    /// What `finding` says, or its `part` where one is asked for; nil where it has none.
    package init?(_ finding: Finding, part: Part?) {
      let outcomes = finding.parts.filter { $0.part == part }.map(\.outcome)
      guard let outcome = part == nil ? finding.outcome : outcomes.first else { return nil }
      switch outcome {
      case .published: self = .published
      case .partial: self = .partial
      case .claimed: self = finding.claim == .linked ? .linked : .claimed
      case .unpublished: self = .unpublished
      case .unknown: self = .unknown
      case .notApplicable: return nil
      }
    }

    /// The index's label that says the same; nil for what decides nothing.
    ///
    /// A pointer counts as what it claims to be.
    package var label: Label? {
      switch self {
      case .published, .linked: .open
      case .partial, .claimed: .partial
      case .unpublished: .closed
      case .unknown: nil
      }
    }
  }

  /// One dimension of the index against the criterion that asks the same.
  package struct Dimension: Sendable, Hashable {
    package struct Pair: Sendable, Hashable {
      package var label: Label
      package var reading: Reading

      package init(label: Label, reading: Reading) {
        self.label = label
        self.reading = reading
      }
    }

    /// The index's own name of it.
    package var name: String
    package var criterion: Component
    /// The criterion's part that it asks for; nil for the whole.
    package var part: Part?
    package var counts: [Pair: Int] = [:]

    package init(name: String, criterion: Component, part: Part? = nil) {
      self.name = name
      self.criterion = criterion
      self.part = part
    }
  }

  /// A model on which both differ.
  package struct Difference: Sendable, Hashable {
    package var model: String
    package var dimension: String
    package var label: Label
    package var reading: Reading
    /// What the index notes, with its links.
    package var noted: String
    /// The audit's reason.
    package var reason: String

    package init(
      model: String,
      dimension: String,
      label: Label,
      reading: Reading,
      noted: String,
      reason: String
    ) {
      self.model = model
      self.dimension = dimension
      self.label = label
      self.reading = reading
      self.noted = noted
      self.reason = reason
    }
  }

  package var source: String
  package var title: String
  package var caveats: [String]
  package var dimensions: [Dimension]
  /// Entries of the index, those that name a model of the hub, and those with an audit.
  package var (entries, identified, audited) = (0, 0, 0)
  package var differences: [Difference] = []

  package init(source: String, title: String, caveats: [String], dimensions: [Dimension]) {
    self.source = source
    self.title = title
    self.caveats = caveats
    self.dimensions = dimensions
  }
}

extension IndexAgreement.Dimension {
  /// Models on which both say something.
  package var compared: Int { sum { $0.reading.label != nil } }
  package var agreed: Int { sum { $0.reading.label == $0.label } }

  package func count(_ label: IndexAgreement.Label, _ reading: IndexAgreement.Reading) -> Int {
    counts[Pair(label: label, reading: reading)] ?? 0
  }

  /// The share of compared models on which both say the same; nil of none.
  package var agreement: Double? {
    compared == 0 ? nil : Double(agreed) / Double(compared)
  }

  /// Cohen's kappa (Cohen 1960): agreement beyond what the classes' shares would give by chance;
  /// nil where chance alone gives all.
  package var kappa: Double? {
    guard let agreement else { return nil }
    let chance = IndexAgreement.Label.allCases.reduce(0.0) { sum, label in
      let labelled = self.sum { $0.label == label && $0.reading.label != nil }
      let judged = self.sum { $0.reading.label == label }
      return sum + Double(labelled * judged) / Double(compared * compared)
    }
    return chance >= 1 ? nil : (agreement - chance) / (1 - chance)
  }

  private func sum(_ counts: (Pair) -> Bool) -> Int {
    self.counts.reduce(0) { $0 + (counts($1.key) ? $1.value : 0) }
  }
}
