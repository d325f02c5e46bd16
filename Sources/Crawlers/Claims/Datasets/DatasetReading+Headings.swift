// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension DatasetReading {
  /// "Tiny, fine-tuned on SQuAD": a title names data that is known by its name.
  func readHeadings(into findings: inout Findings) {
    for heading in text.headings where heading.concepts.contains(.trainedOn) {
      let section = text.document.sections[heading.section]
      let bytes = Array(section.heading.utf8)
      for data in heading.hits where data.concept == .corpus && isLearned(data, in: heading) {
        guard !DatasetContext.isEnd(data, of: bytes) else { continue }
        let name = String(decoding: bytes[data.range], as: UTF8.self)
        findings.add(
          Observation(
            kind: .statement,
            component: .datasets,
            name: name,
            value: section.heading,
            section: findings.path(heading.section),
            claim: .named,
            standing: .named,
            says: "a heading names \(name), without a pointer",
            source: findings.source(line: section.line),
            excerpt: section.heading,
            sha256: findings.place.sha256
          )
        )
      }
    }
  }

  /// Right behind the words for what it learned from.
  private func isLearned(_ data: TermHit, in heading: ReadHeading) -> Bool {
    heading.hits.contains {
      $0.concept == .trainedOn && (0...30).contains(data.range.lowerBound - $0.range.upperBound)
    }
  }
}
