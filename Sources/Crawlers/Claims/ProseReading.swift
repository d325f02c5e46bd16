// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Notes a card whose language the lexicon has no words of: its links, fields and tables are read,
/// and its sentences are not.
struct ProseReading {
  let text: ReadText
  let languages: Set<String>
  let words: ProseWords

  /// The name of the observation.
  static let name = "prose not read"

  /// Shorter cards prove nothing.
  private static let enoughBytes = 1_000
  /// Fewer letters prove nothing.
  private static let enoughLetters = 60
  /// More letters change nothing.
  private static let manyLetters = 4_000
  /// More words change nothing.
  private static let manyWords = 400
  /// English prose holds a term every 50 bytes or so, and prose in an unknown language one of
  /// English origin now and then.
  private static let bytesPerTerm = 150

  func read(into findings: inout Findings) {
    let prose = text.document.blocks.filter { $0.kind == .paragraph || $0.kind == .listItem }
    guard let why = unreadScript(prose) ?? unreadWords(prose) ?? unreadLanguage(prose) else {
      return
    }
    findings.add(
      Observation(
        kind: .statement,
        name: Self.name,
        says: "the card's sentences were not read, since the lexicon has no words of \(why)",
        source: findings.source(line: nil),
        sha256: findings.place.sha256
      )
    )
  }

  /// The script of more than half of the letters, where no language of the lexicon is written in it.
  private func unreadScript(_ prose: [CardBlock]) -> String? {
    var letters = WritingScript.Tally()
    for block in prose where letters.all < Self.manyLetters { letters.count(block.text) }
    guard letters.all >= Self.enoughLetters else { return nil }
    // A syllable of Hangul says as much as two or three letters, and names in Latin letters are long.
    return WritingScript.allCases.first {
      letters[$0] * ($0 == .hangul ? 4 : 2) > letters.all
        && $0.languages.isDisjoint(with: languages)
    }
    .map { "languages in \($0.name) script" }
  }

  /// The language whose little words the prose is full of, where those of English are fewer.
  private func unreadWords(_ prose: [CardBlock]) -> String? {
    var tally = ProseWords.Tally()
    for block in prose where tally.all < Self.manyWords { words.count(block.text, into: &tally) }
    return tally.unread.map { "the language \"\($0)\"" }
  }

  /// The languages that the front matter names, where the lexicon has none of them and the prose
  /// holds few of its words: lists of prompts hold few, too, and are no language.
  private func unreadLanguage(_ prose: [CardBlock]) -> String? {
    let named = Set(text.document.frontMatter["language"]?.scalars.map(\.text) ?? [])
    guard !named.isEmpty, named.allSatisfy({ $0.utf8.count <= 20 }),
      named.isDisjoint(with: languages)
    else { return nil }
    let bytes = prose.reduce(0) { $0 + $1.text.utf8.count }
    let terms = text.sentences.reduce(0) { $0 + $1.hits.count }
    return bytes >= Self.enoughBytes && terms * Self.bytesPerTerm < bytes
      ? "the languages \(named.sorted().prefix(5).joined(separator: ", "))" : nil
  }
}
