// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Crawlers

@Suite struct SentencesTests {
  @Test(arguments: [
    ("two", "One. Two", ["One.", " Two"]),
    ("an address", "See https://a.example/b.c now. Go", ["See https://a.example/b.c now.", " Go"]),
    ("a version and a decimal", "Llama 3.1 has 2.5 B. Yes", ["Llama 3.1 has 2.5 B. Yes"]),
    ("abbreviations", "by A. Smith et al. and e.g. Bob", ["by A. Smith et al. and e.g. Bob"]),
    ("a question and a shout", "What? Yes! No", ["What?", " Yes!", " No"]),
    ("Chinese and Japanese", "训练。代码！です？", ["训练。", "代码！", "です？"]),
    ("a row of links", "Data | Code • Paper", ["Data |", " Code •", " Paper"]),
    ("etc. before a capital", "a, b, etc. Also c", ["a, b, etc.", " Also c"]),
    ("etc. before a small letter", "a, b, etc. as well", ["a, b, etc. as well"]),
    ("a name behind an abbreviation", "see e.g. Bob", ["see e.g. Bob"]),
    ("a small letter goes on", "vs. the rest. and more", ["vs. the rest. and more"]),
  ])
  func cuts(_ what: String, _ text: String, _ expected: [String]) throws {
    #expect(try Self.cut(text, lines: false) == expected)
  }

  @Test func rowsOfTablesAreSentences() throws {
    #expect(try Self.cut("a | b\n1 | 2", lines: true) == ["a | b\n", "1 | 2"])
  }

  private static func cut(_ text: String, lines: Bool) throws -> [String] {
    let bytes = Array(text.utf8)
    let sentences = Sentences(abbreviations: try TestLexicon.shipped().abbreviations)
    return bytes.withUnsafeBufferPointer { sentences.ranges(in: $0, lines: lines) }
      .map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
