// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A sentence, a list item's part or a table's row, with the terms and links in it.
struct ReadSentence: Sendable {
  /// The index of its block in the document.
  var block: Int
  /// Its bytes in the block's text.
  var range: Range<Int>
  var line: Int?
  var section: Int?
  var role: SectionRole?
  /// What stands in it.
  var concepts: ConceptSet
  /// What stands in the words that announce it: "trained on the following datasets:".
  var announced: ConceptSet
  /// What stands in the sentences of its block, itself included.
  var inBlock: ConceptSet
  var hits: [TermHit]
  var links: [ReadLink]

  /// What it is about, by its own words and by those that announce it.
  var about: ConceptSet { concepts.union(announced) }

  func first(_ concept: Concept) -> TermHit? { hits.first { $0.concept == concept } }
}
