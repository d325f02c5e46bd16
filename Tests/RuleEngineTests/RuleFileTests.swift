// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles
import Testing

@testable import RuleEngine

@Suite struct RuleFileTests {
  /// A rule as short as it may be, with one line put in the place of another.
  static func text(_ line: String = "", as replacement: String = "") -> String {
    let text = """
      id: card
      title: The card is written
      component: card
      asks: Is there a card?
      because: A card says what a model is.
      sources:
        - name: Nobody
          url: https://example.org
      points: 7
      artifacts: any
      published:
        - section: "*"
          under: "*training*"
      claimed:
        - statement: "*"
      fix: Write a card.
      examples:
        - when: there is a section
          seen:
            - section: Data
              under: Training
              stands: in-card
          expect: published
        - when: a sentence promises one
          seen:
            - statement: soon
              stands: named
          expect: claimed
        - when: there is none
          expect: unpublished
          because: absent
        - when: nothing was read
          unseen: [section]
          expect: unknown

      """
    return line.isEmpty
      ? text
      : text.split(separator: "\n").map {
        $0 == line ? replacement : String($0)
      }.joined(separator: "\n") + "\n"
  }

  private func mistake(_ line: String, as replacement: String) -> String {
    do throws(PolicyFileError) {
      _ = try Rule(path: "Rules/card.yaml", text: Self.text(line, as: replacement))
      return "none"
    } catch {
      return error.description
    }
  }

  private func problems(_ line: String, as replacement: String) throws -> [String] {
    let rule = try Rule(path: "Rules/card.yaml", text: Self.text(line, as: replacement))
    return RuleChecks.check(rule).map(\.message)
  }

  @Test func aWordThatIsNoKindIsAnsweredWithItsPlaceAndTheWordMeant() {
    #expect(
      mistake("  - section: \"*\"", as: "  - secton: \"*\"") == """
        Rules/card.yaml:12:5: error: 'secton' is not something a rule can look for
           12 |   - secton: "*"
              |     ^^^^^^ did you mean 'section'?
          fix: use one of field, section, statement, link, table, code, file, weights, dataset, \
        repository, run, checkpoints, is, under, part, about, stands (Rules/README.md, "What a \
        rule can see")
        """
    )
  }

  @Test(arguments: [
    ("id: card", "id: cart", "the id 'cart' is not the name of its file"),
    ("points: 7", "ponits: 7", "'ponits' is not a key that is known here"),
    ("points: 7", "points: seven", "'seven' is not a whole number"),
    ("points: 7", "points: 0", "0 points"),
    ("artifacts: any", "artifacts: all", "'all' is not a word that is known here"),
    ("artifacts: any", "", "'artifacts' is missing"),
    ("    url: https://example.org", "    url: a book", "a source without an address"),
    ("    under: \"*training*\"", "    file: a", "'file' beside 'section'"),
    ("  - statement: \"*\"", "  - stands: named", "nothing to look for"),
    ("        stands: named", "        stands: nmaed", "'nmaed' is not a word that is known here"),
    ("    expect: claimed", "    expect: met", "'met' is not a word that is known here"),
    ("    because: absent", "", "no reason code is expected"),
  ])
  func aMistakeIsNamed(_ line: String, _ replacement: String, _ message: String) {
    let first = mistake(line, as: replacement).split(separator: "\n").first ?? ""
    #expect(first.hasSuffix("error: \(message)"))
  }

  @Test func aSoundRuleStandsAllChecks() throws {
    #expect(try problems("", as: "") == [])
  }

  @Test(arguments: [
    (
      "    expect: claimed", "    expect: partial",
      [
        "the example 'a sentence promises one' is judged claimed"
      ]
    ),
    (
      "    because: absent", "    because: dead",
      [
        "the example 'there is none' is judged unpublished (absent)"
      ]
    ),
    ("    unseen: [section]", "    seen: [{section: a, under: training, stands: failed}]", []),
    (
      "  - statement: \"*\"", "  - statement: \"*\"\n  - link: \"*\"",
      ["no example needs 'link: *'"]
    ),
  ])
  func aWeakRuleIsCaught(_ line: String, _ replacement: String, _ messages: [String]) throws {
    #expect(try problems(line, as: replacement) == messages)
  }

  @Test func aRuleWithoutExamplesLacksThreeAndNeedsNothing() throws {
    let text = Self.text().components(upTo: "examples:")
    let rule = try Rule(path: "card.yaml", text: text)
    #expect(
      RuleChecks.check(rule).map(\.message) == [
        "no example of 'published'", "no example of 'unpublished'", "no example of 'unknown'",
        "no example needs 'section: *'", "no example needs 'statement: *'",
      ]
    )
  }

  @Test func aRuleIsExplainedAsProse() throws {
    let rule = try Rule(path: "card.yaml", text: Self.text())
    #expect(
      RuleProse.explain(rule) == """
        The card is written (card, 7 points)

        Is there a card?

        A card says what a model is.

        One artifact is enough: the best one counts.

        As high as it stands, up to published:
          - any section of the card under a heading '*training*'

        Claimed at most:
          - any sentence of the card

        To publish it (days): Write a card.

        For example:
          - there is a section: published
          - a sentence promises one: claimed
          - there is none: unpublished (absent)
          - nothing was read: unknown

        Sources:
          - Nobody, https://example.org

        """
    )
  }
}

extension String {
  /// What stands before the first `mark`.
  fileprivate func components(upTo mark: String) -> String {
    split(separator: mark, maxSplits: 1).first.map(String.init) ?? self
  }
}
