// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// How an artifact stood, in words that follow its name or its sentence.
enum StandingWords {
  /// Follows the name of an artifact.
  static let ofArtifacts: [Standing: String] = [
    .inspected: "was opened and is right",
    .inCard: "stands in the card itself",
    .listed: "is listed by its host",
    .gatedAutomatically: "is gated, though the gate opens by itself",
    .gatedManually: "is gated, and a person opens the gate",
    .gatedByPlace: "is refused to some countries",
    .adapterOnly: "is an adapter without the weights that it adapts",
    .quantizedCopy: "is a quantised copy of a more precise original",
    .shardsMissing: "lacks some of its shards",
    .disagreeing: "does not agree with its own header or configuration",
    .recipe: "is a recipe for the data instead of the data",
    .decayedIndex: "is a list of addresses of which too few still answer",
    .generic: "is a general tool without this model's command or configuration",
    .limited: "is only a part of it",
    .named: "is named without a pointer",
    .notLookedAt: "is pointed at, and was not looked at",
    .scriptShell: "answers with a page that needs a browser to show anything",
    .denied: "is said not to be published",
    .promised: "is said to be published later",
    .vague: "is described without a name",
    .dead: "is not there any more: its address answers that nothing is found",
    .missingOrPrivate: "is missing or private, and its host does not say which",
    .withdrawn: "has been taken back",
    .empty: "is there, and holds nothing of the kind",
    .failed: "could not be seen",
    .contradicted: "is told differently in two places",
  ]

  /// Stands for a sentence of the card, which has no name.
  static let ofStatements: [Standing: String] = [
    .limited: "the card says that it discloses only a part",
    .named: "the card names it without a pointer",
    .notLookedAt: "the card mentions it",
    .generic:
      "the card names public software for it, without this model's command or configuration",
    .denied: "the card says that it is not published",
    .promised: "the card says that it will be published",
    .vague: "the card describes it without a name",
    .withdrawn: "the card says that it was taken back",
    .contradicted: "the card contradicts itself, or another place",
  ]
}
