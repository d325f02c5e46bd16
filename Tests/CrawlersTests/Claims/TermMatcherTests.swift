// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Crawlers

/// Which of two phrases, "training data" and "data", are found, and where.
@Suite struct TermMatcherTests {
  @Test(arguments: [
    ("nothing", "", []),
    ("a word inside another is none", "metadata database", []),
    ("the end of a phrase whose beginning is none", "metatraining data", ["1 13-17"]),
    ("a phrase behind one that was cut off", "training dat data", ["1 13-17"]),
    ("upper case", "Training DATA", ["0 0-13", "1 9-13"]),
    (
      "a hyphen or a line break for the blank", "training-data\ntraining\ndata",
      [
        "0 0-13", "1 9-13", "0 14-27", "1 23-27",
      ]
    ),
    ("Chinese needs no boundary", "训练数据集", ["2 6-12"]),
    ("a word that may go on", "step1000", ["3 0-4"]),
    ("a part left out", "data sets", ["1 0-4", "4 0-9"]),
    ("a curled apostrophe", "don’t", ["5 0-7"]),
  ])
  func finds(_ what: String, _ text: String, _ expected: [String]) {
    let phrases = ["training data", "data", "数据", "step*", "data set(s)", "don't"]
    let matcher = TermMatcher(phrases.enumerated().map { ($1, $0) })
    #expect(matcher.hits(in: text).map { "\($0.entry) \($0.start)-\($0.end)" } == expected)
  }

  @Test(arguments: [(false, ["0 0-4"]), (true, [])])
  func underscoreJoinsWordsInProse(_ joining: Bool, _ expected: [String]) {
    let matcher = TermMatcher([("data", 0)], joining: joining)
    #expect(
      matcher.hits(in: "data_mix").map { "\($0.entry) \($0.start)-\($0.end)" } == expected
    )
  }

  /// Every phrase is found in itself, and in a text of all of them.
  @Test func findsEveryPhraseOfTheLexicon() throws {
    let lexicon = try TestLexicon.shipped()
    let phrases = lexicon.sentences.entries.flatMap(\.phrases)
    let missed = phrases.filter { phrase in
      let word = phrase.filter { !"()*".contains($0) }
      return lexicon.sentences.matcher.hits(in: word).isEmpty
    }
    #expect(missed == [])
  }
}
