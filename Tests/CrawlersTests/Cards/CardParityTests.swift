// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Crawlers

/// One card gives one document, whether its file is read or the page that it becomes.
///
/// Serial: the renderer's extensions share a table among threads.
@Suite(.serialized) struct CardParityTests {
  private static let base = "https://hub.test/acme/tiny/blob/main/"

  private static let cards = [
    "# Tiny\n\nA *small* model, see [the paper](https://arxiv.test/1) and https://code.test/x_y.\n",
    "## Data\n\n- one `x`\n- two\n  - [three](./data)\n\n1. a\n\n   b\n2. c\n\n> quoted **words**\n",
    "|a|b|\n|:-|-:|\n| `x` \\| y | [l](https://l.test) |\n|[More Information Needed]|2|\n\nAfter.\n",
    "```python title\nimport x  # https://in.test\n\n\ny()\n```\n\n    indented\n    code\n",
    "<div align=\"center\">\n\n# Title\n\n<img src=\"a.png\" alt=\"Logo\"> <a href=\"/b\">B</a>\n\n</div>\n\nText.\n",
    "[![badge](https://b.test/i.svg)](https://b.test) ~~gone~~ www.w.test <br> end\n\n***\n\nx\\\ny\n",
    "Setext\n===\n\ntext [r][1] and <https://auto.test>\n\n[1]: <a b.md> \"t\"\n\n#### [Head](h) &copy;\n",
    "<details><summary>More</summary>\n\n| x |\n|---|\n| y |\n\n</details>\n\n<p hidden>no</p>\n<h3>Raw</h3>\n",
  ]

  @Test(arguments: cards)
  func agreesOnOurCards(markdown: String) throws {
    let expected = try MarkdownCard.read(Array(markdown.utf8), base: Self.base).withoutPlaces
    let model = try HTMLCard.read(Array(HubPage.model(markdown).utf8), base: Self.base)
    let file = try HTMLCard.read(Array(HubPage.file(markdown).utf8), base: Self.base)
    #expect(model == expected)
    #expect(file == expected)
    #expect(!expected.blocks.isEmpty)
  }

  @Test(.enabled(if: CardCorpus.exists, "no corpus: set CANDOR_CORPUS"))
  func agreesOnRealCards() throws {
    let cards = try CardCorpus.cards(sample: 300)
    var different: [String] = []
    for (name, bytes) in cards {
      let document = try MarkdownCard.read(bytes, base: Self.base)
      let body = String(decoding: FrontMatterReader.split(bytes[...]).body, as: UTF8.self)
      let page = try HTMLCard.read(Array(HubPage.model(body).utf8), base: Self.base)
      let isEqual =
        page.withoutPlaces.sections == document.withoutPlaces.sections
        && page.linkOutline == document.linkOutline
      if !isEqual { different.append(name) }
    }
    print("cards that differ: \(different.count) of \(cards.count): \(different)")
    #expect(cards.count > 80)
    #expect(different.count * 20 <= cards.count)
  }
}
