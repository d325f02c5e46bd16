// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension EvidenceItem {
  /// A citation of the sample model's README.
  static func readme(
    _ grade: Grade? = .verified,
    line: Int = 21,
    says: String,
    excerpt: String = ""
  ) -> EvidenceItem {
    let source = Source(
      url: Subject.sample.resolved,
      revision: Subject.sample.revision,
      path: "README.md",
      line: line,
      at: "2026-11-23T04:26:00Z"
    )
    let digest = String(repeating: "0a", count: 32)
    return EvidenceItem(grade: grade, says: says, source: source, excerpt: excerpt, sha256: digest)
  }

  /// A citation of another address.
  static func elsewhere(_ grade: Grade?, _ url: String, says: String) -> EvidenceItem {
    EvidenceItem(grade: grade, says: says, source: Source(url: url), excerpt: "", sha256: nil)
  }
}
