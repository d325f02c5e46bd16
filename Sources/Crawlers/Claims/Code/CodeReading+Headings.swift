// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension CodeReading {
  /// "Model Trained Using AutoTrain": generated cards name their tool in a heading, and only there.
  func readHeadings(into findings: inout Findings) {
    for heading in text.headings where heading.concepts.containsAny(criterion.activity) {
      let section = text.document.sections[heading.section]
      let bytes = Array(section.heading.utf8)
      let tool = heading.hits.first {
        $0.concept == criterion.tool && !Self.isPart($0, of: bytes)
      }
      guard let tool else { continue }
      let name = String(decoding: bytes[tool.range], as: UTF8.self)
      findings.add(
        Observation(
          kind: .statement,
          component: criterion.component,
          name: name,
          value: section.heading,
          section: findings.path(heading.section),
          claim: .named,
          standing: .generic,
          says: "a heading names \(name), a public \(criterion.toolValue)",
          source: findings.source(line: section.line),
          excerpt: section.heading,
          sha256: findings.place.sha256
        )
      )
    }
  }
}
