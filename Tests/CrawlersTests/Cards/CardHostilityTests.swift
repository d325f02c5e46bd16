// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Crawlers

/// Input made to hang or crash a reader; each takes milliseconds when all goes well.
@Suite(.serialized) struct CardHostilityTests {
  private static let many = 20_000

  private static func repeated(_ text: String, _ before: String = "", _ after: String = "")
    -> String
  { before + String(repeating: text, count: many) + after }

  static let inputs: [(name: String, input: String)] = [
    ("quotes", repeated(">", "", "x\nshown")),
    ("lists", repeated("- ", "", "x\n\nshown")),
    ("numbered lists", repeated("1. ", "", "x\n\nshown")),
    ("lines below deep quotes", repeated(">", "", repeated("\na") + "\n\nshown")),
    ("brackets", repeated("[", "", "\n\nshown")),
    ("open links", repeated("[a](", "", "\n\nshown")),
    ("images", repeated("![", "", "\n\nshown")),
    ("emphasis", repeated("*_", "", "\n\nshown")),
    ("entities", repeated("&", "", "\n\nshown")),
    (
      "a table's columns",
      repeated("|a") + repeated("|-", "\n", "\n") + repeated("|b\n") + "\nshown"
    ),
    ("a table's rows", repeated("|b\n", "|a|c|\n|-|-|\n", "\nshown")),
    ("references", repeated("[a]: u\n", "", "\nshown")),
    ("boxes", repeated("<div>", "", "shown")),
    ("boxes and their ends", repeated("<div>", "", "shown" + repeated("</div>"))),
    ("ends of nothing", repeated("<x>", "", repeated("</b>") + "<p>shown")),
    ("ends that do not end", repeated("<b><div></b>", "", "<p>shown")),
    ("lists of HTML", repeated("<ul><li>", "", "shown")),
    ("tables of HTML", repeated("<table><tr><td>", "", "shown")),
    ("attributes", repeated("a=1 ", "<i ", ">shown")),
    ("opened links", repeated("<a href=x>", "", "shown")),
    ("addresses", repeated("http://a.b ", "", "\n\nshown")),
    ("unfilled fields", repeated("[More Information Needed] ", "", "shown")),
    ("YAML lists", repeated("[", "---\na: ", "\n---\nshown")),
    ("YAML keys", repeated("? ", "---\n", "\n---\nshown")),
  ]

  @Test(arguments: inputs.map(\.name))
  func isSurvived(name: String) throws {
    let input = try #require(Self.inputs.first { $0.name == name }?.input)
    let clock = ContinuousClock()
    var card = CardDocument()
    let time = try clock.measure {
      card = try MarkdownCard.read(Array(input.utf8), base: "https://hub.test/")
    }
    #expect(card.blocks.contains { $0.text.contains("shown") })
    #expect(time < .seconds(20))
  }

  @Test func keepsHiddenWhatIsNestedTooDeep() throws {
    let input = Self.repeated("<b>", "<div>", "<p style='display:none'>secret</p>")
    let card = try MarkdownCard.read(Array(input.utf8), base: "")
    #expect(card.outline == "")
  }

  @Test func pagesSurviveTheSame() throws {
    for (_, input) in Self.inputs {
      let html = "<div class='model-card-content'>" + input
      let card = try HTMLCard.read(Array(html.utf8), base: "https://hub.test/")
      #expect(!card.isCut)
    }
  }
}
