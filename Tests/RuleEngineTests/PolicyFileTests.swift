// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import PolicyFiles
import Testing

@Suite struct PolicyFileTests {
  /// What reading `text` as keys `id`, `points` and `file` says.
  private func mistake(_ text: String) -> String {
    do throws(PolicyFileError) {
      let file = try PolicyFile(path: "rule.yaml", text: text)
      let fields = try file.root.fields(["id", "points", "file"], guide: "the guide")
      _ = try fields.text("id")
      _ = try fields.number("points")
      return "none"
    } catch {
      return error.description
    }
  }

  @Test func aFileWithoutMistakesIsRead() {
    #expect(mistake("id: a\npoints: 3\nfile: \"*.gguf\"\n") == "none")
  }

  @Test func anUnknownKeyIsAnsweredWithItsPlaceAndTheWordMeant() {
    #expect(
      mistake("id: a\nponits: 3\n") == """
        rule.yaml:2:1: error: 'ponits' is not a key that is known here
            2 | ponits: 3
              | ^^^^^^ did you mean 'points'?
          fix: use one of id, points, file (the guide)
        """
    )
  }

  @Test func anUnquotedPatternIsExplained() {
    #expect(
      mistake("id: a\nfile: *.gguf\n") == """
        rule.yaml:2:8: error: did not find expected alphabetic or numeric character
            2 | file: *.gguf
              |        ^
          fix: put the pattern in quotes: "*.gguf"
        """
    )
  }

  @Test func badIndentationIsShownWhereItIs() {
    #expect(
      mistake("id: a\n  points: 3\n") == """
        rule.yaml:2:9: error: mapping values are not allowed in this context
            2 |   points: 3
              |         ^
          fix: check the indentation and quotes
        """
    )
  }

  @Test func aKeyMayStandOnce() {
    #expect(
      mistake("id: a\npoints: 3\npoints: 4\n") == """
        rule.yaml:3:1: error: 'points' stands twice
            3 | points: 4
              | ^^^^^^
          fix: keep one of them
        """
    )
  }

  @Test func aTabIsCalledByItsName() {
    #expect(
      mistake("id: a\nmap:\n\tb: 1\n") == """
        rule.yaml:3:1: error: found character that cannot start any token
            3 |  b: 1
              | ^
          fix: indent by spaces: YAML takes no tabs
        """
    )
  }

  @Test func aControlCharacterIsShownWhereItIs() {
    #expect(
      mistake("id: a\nb: c\u{1}\n").hasPrefix("rule.yaml:2:5: error: not readable as YAML\n")
    )
  }

  @Test func anAliasThatPointsNowhereIsAPatternWithoutQuotes() {
    #expect(
      mistake("id: a\r\nfile: *gguf\r\n") == """
        rule.yaml:2:7: error: found undefined alias
            2 | file: *gguf
              |       ^
          fix: put the pattern in quotes: "*gguf"
        """
    )
  }

  @Test func anAnchorIsRefused() {
    #expect(
      mistake("id: a\nfile: &name b\n") == """
        rule.yaml:2:7: error: an anchor, '&'
            2 | file: &name b
              |       ^
          fix: write the values out, and '&' in prose as 'and'
        """
    )
  }

  @Test(arguments: ["id: Q&A\npoints: 3\n", "id: R & D\npoints: 3\n", "# &a\nid: a\npoints: 3\n"])
  func anAmpersandInProseIsNoAnchor(_ text: String) {
    #expect(mistake(text) == "none")
  }

  @Test func aListIsNoWord() {
    #expect(
      mistake("id: [a, b]\npoints: 3\n") == """
        rule.yaml:1:5: error: a single value is due here
            1 | id: [a, b]
              |     ^
          fix: write one word or sentence
        """
    )
  }

  @Test func aWordIsNoNumber() {
    #expect(
      mistake("id: a\npoints: many\n") == """
        rule.yaml:2:9: error: 'many' is not a whole number
            2 | points: many
              |         ^^^^
          fix: write digits only, the first one no 0
        """
    )
  }

  @Test func aMissingKeyIsNamed() {
    #expect(
      mistake("points: 3\n") == """
        rule.yaml:1:1: error: 'id' is missing
            1 | points: 3
              | ^
          fix: add 'id:' here
        """
    )
  }

  @Test func anEmptyFileIsNoRule() {
    #expect(
      mistake("# nothing\n") == """
        rule.yaml:1:1: error: an empty file
          fix: write the keys, or delete the file
        """
    )
  }

  @Test func aTextIsNoMap() {
    #expect(
      mistake("just words\n") == """
        rule.yaml:1:1: error: keys and values are due here
            1 | just words
              | ^^^^^^^^^^
          fix: use some of id, points, file
        """
    )
  }

  @Test(.timeLimit(.minutes(10)), arguments: Hostile.texts)
  func hostileTextEndsInAMistake(_ hostile: Hostile) {
    #expect(mistake(hostile.text).hasPrefix("rule.yaml:"))
  }

  struct Hostile: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String

    static let texts = [
      Hostile(testDescription: "aliases of aliases", text: bomb + "id: *h\n"),
      Hostile(
        testDescription: "aliases of aliases as a key",
        text: bomb + "? *h\n: a\n? *h\n: b\n"
      ),
      Hostile(testDescription: "brackets", text: String(repeating: "[", count: 100_000)),
      Hostile(
        testDescription: "closed brackets",
        text: String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)
      ),
      Hostile(testDescription: "dashes", text: String(repeating: "- ", count: 100_000) + "a"),
      Hostile(testDescription: "braces", text: String(repeating: "{a: ", count: 100_000)),
      Hostile(
        testDescription: "a large file",
        text: String(repeating: "# words\n", count: 200_000)
      ),
      Hostile(testDescription: "zero bytes", text: "id: \0\n"),
      Hostile(
        testDescription: "many values",
        text: "[" + String(repeating: "a,", count: 60_000) + "]"
      ),
      Hostile(testDescription: "tabs", text: "id:\n\t- a"),
    ]

    private static let bomb =
      "a: &a [x,x,x,x,x,x,x,x,x]\n"
      + zip("abcdefg", "bcdefgh").map { from, to in
        "\(to): &\(to) [\(Array(repeating: "*\(from)", count: 9).joined(separator: ","))]\n"
      }.joined()
  }
}
