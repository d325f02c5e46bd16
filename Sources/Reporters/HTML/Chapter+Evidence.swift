// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Chapter {
  /// What a verdict rests on: the strongest in view, everything behind it.
  func evidence(of finding: Finding) -> Markup? {
    guard let first = finding.evidence.first else { return nil }
    return """
      <p class="rests">\(.grade(first.grade)) <span>\(first.says) \
      <span class="place">\(place(of: first))</span></span></p>
      <details><summary>Evidence: \(Self.census(finding.evidence))</summary>
      <ol class="evidence">
      \(finding.evidence.map(item))</ol></details>

      """
  }

  /// "1 verified, 2 claimed, 1 not seen".
  private static func census(_ evidence: [EvidenceItem]) -> String {
    let grades: [Grade?] = [.verified, .reachable, .claimed, nil]
    let counts = grades.compactMap { grade -> String? in
      let count = evidence.count { $0.grade == grade }
      return count == 0 ? nil : "\(count) \(grade?.rawValue ?? "not seen")"
    }
    return counts.joined(separator: ", ")
  }

  private func item(_ item: EvidenceItem) -> Markup {
    let excerpt: Markup? =
      item.excerpt.isEmpty || item.excerpt == item.says
      ? nil : "<blockquote>\(lines: item.excerpt)</blockquote>"
    let marks: [Markup?] = [
      item.source.at.map { "<span>\($0)</span>" },
      item.source.revision.map { "revision <code>\($0)</code>" },
      item.sha256.map { "sha256 <code>\($0)</code>" },
    ]
    return """
      <li>\(.grade(item.grade))<div><p>\(item.says)</p>\(excerpt)\
      <p class="place">\(place(of: item))</p>\
      <p class="marks">\(.joined(marks.compactMap(\.self), by: " · "))</p></div></li>

      """
  }

  private func place(of item: EvidenceItem) -> Markup {
    let words = item.source.place(in: audit.reference)
    guard let link = item.source.link else { return "\(words)" }
    // On paper, an address stands behind words that are none.
    return .link(link, "\(words)", class: words.hasPrefix("https://") ? nil : "named")
  }
}
