// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A table and the columns that the lexicon knows in its header.
struct ReadTable: Sendable {
  var block: Int
  var line: Int?
  var section: Int?
  var role: SectionRole?
  var table: CardTable
  /// What each column's header says it holds.
  var columnConcepts: [ConceptSet]

  var columns: ConceptSet { columnConcepts.reduce([]) { $0.union($1) } }
}
