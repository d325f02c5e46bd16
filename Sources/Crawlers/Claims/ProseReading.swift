// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Notes a card whose language the lexicon has no words of: its links, fields and tables are read,
/// and its sentences are not.
struct ProseReading {
  let text: ReadText

  /// Shorter cards prove nothing.
  private static let enoughBytes = 1_000
  /// English prose holds a term every 50 bytes or so, and prose in an unknown language one of
  /// English origin now and then.
  private static let bytesPerTerm = 500

  func read(into findings: inout Findings) {
    let prose = text.document.blocks.filter { $0.kind == .paragraph || $0.kind == .listItem }
    let bytes = prose.reduce(0) { $0 + $1.text.utf8.count }
    let terms = text.sentences.reduce(0) { $0 + $1.hits.count }
    guard bytes >= Self.enoughBytes, terms * Self.bytesPerTerm < bytes else { return }
    findings.add(
      Observation(
        kind: .statement,
        name: "prose not read",
        says:
          "the card's sentences were not read, since the lexicon has no words of their language",
        source: findings.source(line: nil),
        sha256: findings.place.sha256
      )
    )
  }
}
