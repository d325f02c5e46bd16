// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Audit {
  /// An audit every text of which tries to act on the terminal.
  static let hostile: Audit = {
    let text = "\u{1B}[2J\u{9B}31m\u{07}\u{08}\u{202E}\u{2066}\u{200B}\u{FEFF}\r\n\u{85}\u{2028}<x>"
    let place = Source(url: text, revision: text, path: text, line: 1, at: text)
    let item = EvidenceItem(
      grade: .claimed,
      says: text,
      source: place,
      excerpt: text,
      sha256: text
    )
    let finding = Finding.sample(
      text,
      .unpublished,
      title: text,
      evidence: [item],
      reason: text,
      fix: text,
      waiver: WaiverEffect(
        outcome: .unpublished,
        points: Points(low: 0, high: 0, max: 20),
        grants: [
          Waiver(
            criterion: text,
            artifact: text,
            path: text,
            reason: text,
            author: text,
            expires: text,
            link: text,
            writtenAt: text
          )
        ]
      )
    )
    var audit = Audit.sample(
      pack: text,
      reference: Subject(requested: text, resolved: text, host: text, id: text, revision: text),
      criteria: [finding],
      license: License(
        declared: text,
        spdx: text,
        terms: .none,
        conditions: [text],
        restrictions: [text],
        conflicts: [text]
      ),
      lineage: [Ancestor(id: text, relation: text)],
      unseen: [Unseen(url: text, reason: text)],
      notRead: [NotRead(url: text, why: text)],
      class: text,
      gate: Gate(checks: [Gate.Check(requirement: text, decision: .failed, reason: text, fix: text)]
      )
    )
    audit.weights.formats = [text]
    return audit
  }()
}
