// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A heading that names public software, data or checkpoints, and the terms in it.
struct ReadHeading: Sendable {
  /// The index of its section in the document.
  var section: Int
  var hits: [TermHit]

  var concepts: ConceptSet { ConceptSet(hits.map(\.concept)) }
}
