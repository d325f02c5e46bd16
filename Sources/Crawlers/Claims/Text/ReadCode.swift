// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A block of code and the commands that the lexicon knows in it.
struct ReadCode: Sendable {
  var block: Int
  var line: Int?
  var section: Int?
  var role: SectionRole?
  var concepts: ConceptSet
  var announced: ConceptSet
  var hits: [TermHit]
}
