// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats
import PolicyFiles

/// The words that cards use and what they stand for, ready to be found.
package struct Lexicon: Sendable {
  /// Entries that sentences are searched for, and those of code and of table headers.
  package var sentences: TermTable
  package var code: TermTable
  package var columns: TermTable
  package var addresses: TermTable
  /// What the columns, keys and tags of logs are, by the same words as those of tables.
  package let columnWords: ColumnWords
  /// Entries that a model's name is searched for, and values of its tags.
  package var names: TermTable
  package var tags: TermTable
  package var headings: [LexiconHeading]
  package var links: [LinkEntry]
  /// Languages with words of their own, as their ISO 639-1 codes.
  package var languages: Set<String>

  /// Words before "dataset" that name none: "the", "English".
  package var plainWords: Set<String>
  /// Words whose full stop ends no sentence.
  let abbreviations: Sentences.Abbreviations

  /// Frequent words of languages that are read, and of those that are not, by which prose shows which
  /// of them it is in.
  let prose: ProseWords

  let headingMatcher: TermMatcher
  let linkTable: LinkTable
  /// What a code repository is known as, by `owner/name` in lower case.
  let repositories: [String: Concept]

  /// The lexicon of `files`: their paths, which are only shown, and texts.
  package init(files: [(path: String, text: String)]) throws(PolicyFileError) {
    var read: [LexiconFile] = []
    for file in files { read.append(try LexiconFile(path: file.path, text: file.text)) }
    sentences = TermTable(read.flatMap(\.sentences), joining: true)
    code = TermTable(read.flatMap(\.code))
    columns = TermTable(read.flatMap(\.columns))
    columnWords = ColumnWords(columns)
    addresses = TermTable(read.flatMap(\.addresses))
    names = TermTable(read.flatMap(\.names))
    tags = TermTable(read.flatMap(\.tags))
    abbreviations = Sentences.Abbreviations(
      read.flatMap(\.abbreviations),
      closers: read.flatMap(\.closers)
    )
    plainWords = Set(read.flatMap(\.plainWords).map { $0.lowercased() })
    prose = ProseWords(
      common: read.flatMap(\.commonWords),
      unread: read.map(\.unreadLanguages)
    )
    headings = read.flatMap(\.headings)
    links = read.flatMap(\.links)
    languages = Set(read.map(\.language)).subtracting(["any"])
    headingMatcher = TermMatcher(
      headings.enumerated().flatMap { index, heading in heading.phrases.map { ($0, index) } },
      joining: true
    )
    linkTable = LinkTable(links)
    repositories = Dictionary(
      sentences.entries.flatMap { entry in entry.repositories.map { ($0, entry.concept) } },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
