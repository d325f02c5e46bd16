// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Reads what a card says its publisher publishes.
///
/// Pure and total: the same card and lexicon give the same reading, whatever the card holds.
package struct ClaimReader: Sendable {
  package var lexicon: Lexicon

  package init(lexicon: Lexicon) { self.lexicon = lexicon }

  package func read(_ document: CardDocument, at place: CardPlace) -> CardReading {
    let text = TextReader(document, lexicon: lexicon, model: place.model).read()
    var findings = Findings(document: document, place: place)
    let fields = FieldReading(document: document, lexicon: lexicon)
    fields.read(into: &findings)
    DatasetReading(text: text, lexicon: lexicon).read(into: &findings)
    for criterion in CodeCriterion.all {
      CodeReading(text: text, lexicon: lexicon, criterion: criterion).read(into: &findings)
    }
    ProseReading(text: text, languages: lexicon.languages, words: lexicon.prose)
      .read(into: &findings)
    MetricsReading(text: text).read(into: &findings)
    CheckpointReading(text: text).read(into: &findings)

    var reading = CardReading()
    let license = LicenseReading(text: text, lexicon: lexicon)
    reading.license = license.facts(at: place, into: &findings)
    reading.lineage = LineageReading(text: text).ancestors
    reading.generators = GeneratorReading(text: text, lexicon: lexicon).generators
    reading.weightsKind = WeightsReading(text: text, lexicon: lexicon, model: place.model).kind
    reading.card = CardFacts(
      gatedText: GateReading(text: text).isGated,
      language: fields.languages,
      task: fields.task
    )
    reading.asides = AsideReading(text: text).links
    reading.observations = findings.observations
    reading.checkpoints = reading.claim(.checkpoints)
    return reading
  }
}
