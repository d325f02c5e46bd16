// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Entries of one kind of text, and the automaton that finds them.
package struct TermTable: Sendable {
  package var entries: [LexiconEntry]
  let matcher: TermMatcher
  /// The concept of each entry, beside ``entries`` so that a hit costs one look-up.
  let concepts: [Concept]

  /// - Parameters:
  ///   - entries: what is to be found.
  ///   - joining: whether an underscore makes one word of two, as in prose, not in code.
  init(_ entries: [LexiconEntry], joining: Bool = false) {
    self.entries = entries
    concepts = entries.map(\.concept)
    matcher = TermMatcher(
      entries.enumerated().flatMap { index, entry in entry.phrases.map { ($0, index) } },
      joining: joining
    )
  }

  /// The indices of entries of which `text` is a phrase and nothing more.
  func entries(saying text: String) -> [Int] {
    let length = text.utf8.count
    return matcher.hits(in: text).filter { $0.end - $0.start == length }.map(\.entry)
  }
}
