// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What the sections of a card are about.
struct SectionRoles: Sendable {
  /// By section; a heading without a role of its own takes that of the section it stands in.
  private(set) var roles: [SectionRole?] = []

  /// A longer heading is a title or a sentence.
  static let headingLimit = 80

  init(_ document: CardDocument, _ lexicon: Lexicon) {
    for (index, section) in document.sections.enumerated() {
      let isTitle =
        index == 0 && section.level == 1 || section.heading.utf8.count > Self.headingLimit
      let own = isTitle ? nil : Self.role(of: section.heading, lexicon)
      let inherited = section.parent.flatMap { $0 < index ? roles[$0] : nil }
      roles.append(Self.isTold(by: inherited, own) ? inherited : own ?? inherited)
    }
  }

  /// "Unnamed Dataset", under "Evaluation Dataset": whose data it is, the heading above says.
  private static func isTold(by inherited: SectionRole?, _ own: SectionRole?) -> Bool {
    own == .data && (inherited == .trainingData || inherited == .evaluationData)
  }

  subscript(section: Int?) -> SectionRole? {
    guard let section, roles.indices.contains(section) else { return nil }
    return roles[section]
  }

  /// The role that the longest of the known phrases in `heading` gives; the first of equals.
  ///
  /// A word in the middle of a long title, as in "Large Language Models with …", gives none.
  static func role(of heading: String, _ lexicon: Lexicon) -> SectionRole? {
    guard let hit = longest(in: heading, lexicon),
      4 * (hit.end - hit.start) >= heading.utf8.count || isAtStart(hit, of: heading)
    else { return nil }
    return lexicon.headings[hit.entry].role
  }

  /// Whether nothing but numbers, marks and pictures stands before the phrase.
  private static func isAtStart(_ hit: TermMatcher.Hit, of heading: String) -> Bool {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    return !heading.utf8.prefix(hit.start).contains { letters.contains($0 | 0x20) }
  }

  /// The role of a short line that stands for a heading: half of it at least is a known phrase.
  static func role(ofLine line: String, _ lexicon: Lexicon) -> SectionRole? {
    guard let hit = longest(in: line, lexicon), 2 * (hit.end - hit.start) >= line.utf8.count else {
      return nil
    }
    return lexicon.headings[hit.entry].role
  }

  private static func longest(in heading: String, _ lexicon: Lexicon) -> TermMatcher.Hit? {
    var best: TermMatcher.Hit?
    for hit in lexicon.headingMatcher.hits(in: heading)
    where hit.end - hit.start > (best.map { $0.end - $0.start } ?? 0) {
      best = hit
    }
    return best
  }
}
