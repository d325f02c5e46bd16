// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import PolicyFiles
import Testing

@testable import Crawlers

@Suite("The table of contents is read with care")
struct ContentLexiconTests {
  @Test("Every example of it holds, and every entry is needed")
  func examples() throws {
    let mistakes = ContentChecks(try .shipped()).mistakes
    #expect(mistakes == [], "\(mistakes.joined(separator: "\n"))")
  }

  private static let text = """
    kinds:
      - {kind: python, files: ["*.py"]}
    signs:
      - component: fine-tuning-code
        says: strong
        reads: it tunes
        phrases: [tune_it]
        examples:
          - {file: a.py, text: "tune_it(1)", reads: confirms}
    copies:
      - name: tuner
        home: acme/tuner
        component: fine-tuning-code
        shows: [tuner/main.py]
        brings: ["tuner/*"]
        examples:
          - {files: [x/tuner/main.py, go.sh], others: [go.sh]}
    """

  static let mistakes: [(right: String, wrong: String, line: Int, suggestion: String?)] = [
    ("says: strong", "says: stronk", 5, nil), ("reads: it tunes", "read: it tunes", 6, "reads"),
    ("phrases: [tune_it]", "phrases: []", 4, nil), ("kind: python", "kind: pyton", 2, nil),
    ("reads: confirms", "reads: confirm", 9, nil),
    ("home: acme/tuner", "hom: acme/tuner", 12, "home"),
  ]

  @Test("A mistake is answered with its place", arguments: mistakes)
  func mistake(_ row: (right: String, wrong: String, line: Int, suggestion: String?)) throws {
    let text = Self.text.replacing(row.right, with: row.wrong)
    let error = #expect(throws: PolicyFileError.self) { try Self.lexicon(text) }
    #expect(error?.place.line == row.line)
    if let suggestion = row.suggestion { #expect(error?.suggestion == suggestion) }
  }

  static let unsound: [(right: String, wrong: String, says: [String])] = [
    ("", "", []),
    (
      "\"tune_it(1)\"", "\"x(1)\"",
      [
        "c.yaml:9: fine-tuning-code is read as silent, not confirms",
        "c.yaml:4: no example needs 'it tunes'",
      ]
    ),
    (
      "others: [go.sh]", "others: []",
      ["c.yaml:17: what the copy does not bring is [\"go.sh\"], not []"]
    ),
    ("[x/tuner/main.py, go.sh]", "[go.sh]", ["c.yaml:17: no copy of tuner is found"]),
  ]

  @Test("An example that does not hold is named, and an entry that none needs", arguments: unsound)
  func broken(_ row: (right: String, wrong: String, says: [String])) throws {
    let text = row.right.isEmpty ? Self.text : Self.text.replacing(row.right, with: row.wrong)
    #expect(ContentChecks(try Self.lexicon(text)).mistakes == row.says)
  }

  private static func lexicon(_ text: String) throws -> ContentLexicon {
    try ContentLexicon(PolicyFile(path: "c.yaml", text: text))
  }
}
