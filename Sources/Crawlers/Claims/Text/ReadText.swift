// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A card cut into sentences, code and tables, with the lexicon's terms found in them.
struct ReadText: Sendable {
  /// Whose card it is.
  var own: OwnNames
  var document: CardDocument
  var sentences: [ReadSentence] = []
  /// Headings that name public software, data or checkpoints.
  var headings: [ReadHeading] = []
  var code: [ReadCode] = []
  var tables: [ReadTable] = []
  /// Every link that leads somewhere, in order, whatever it stands in.
  var links: [ReadLink] = []
}
