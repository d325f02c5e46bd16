// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Crawlers

/// Each case: what is read, and the outline that comes of it, see ``CardDocument/outline``.
@Suite struct MarkdownCardTests {
  @Test(arguments: [
    ("nothing", "", ""),
    ("plain words", "just words\nand more", "1 p just words and more"),
    ("headings of both kinds", "# One\n\nTwo\n---\n\n1. x\n", "1 #1 One|3 #2 Two|6 li x"),
    ("emphasis alone is no heading", "**Data**\n", "1 p Data"),
    (
      "nested items are blocks of their own", "- a\n  b\n\n  c\n  - d\n",
      "1 li a b c|5 li d"
    ),
    ("a quote", "> a\n>\n> b\n", "1 q a|3 q b"),
    ("a table", "| a | b |\n|---|---|\n| 1 | |\n", "1 t[a,b][1,] a | b / 1 | "),
    ("code keeps its lines", "```sh x\na\n\n  b\n```\n", "1 c(sh) a//  b"),
    ("inline code, entities and white space", "`a  b`&amp;&nbsp;c\n", "1 p a b& c"),
    ("struck-out text", "~~old~~ new\n", "1 p old new"),
    ("a comment", "a <!-- training data --> b\n\n<!-- x -->\n", "1 p a b"),
    ("an unfilled section", "## Data\n\n[More Information Needed]\n", "1 #2 Data"),
    ("an unfilled field", "- **Data:** [More Information Needed]\n", "1 li Data:"),
    ("unfilled without brackets", "More information needed.\n\nx\n", "3 p x"),
    ("a template never rendered", "{{ d | default(\"[More Information Needed]\", true) }}\n", ""),
    ("an unfilled cell", "|a|\n|-|\n|[Needs More Information]|\n", "1 t[a][] a / "),
    (
      "lines with front matter", "\u{FEFF}---\r\nlicense: mit\r\n---\r\n\r\n# A\r\nb\r\n",
      "5 #1 A|6 p b"
    ),
    (
      "line ends made twice",
      "---\r\r\nlicense: mit\r\r\n---\r\r\n|a|\r\r\n|-|\r\r\n|1|\r\r\r\n\r\r\nb\r\r\n",
      "4 t[a][1] a / 1|8 p b"
    ),
    (
      "HTML headings and boxes", "<div>\n\n# A\n\n</div>\n<h2>B</h2>\n<p>c<p>d\n",
      "3 #1 A|6 #2 B|7 p c|7 p d"
    ),
    ("an HTML table", "<table><tr><th>a<tr><td>1</table>\n", "1 t[a][1] a / 1"),
    ("an HTML line break", "a<br>b<br/>c\n", "1 p a b c"),
    ("details", "<details><summary>S</summary>\n\ntext\n\n</details>\n", "1 p S|3 p text"),
    ("hidden text", "<div style=\"Display : none\">\n\nsecret\n\n</div>\n\nshown\n", "7 p shown"),
    ("hidden by attribute", "<p hidden>secret</p>\n\n<template>secret</template>\n", ""),
    ("scripts and styles", "<script>secret</script>\n\n<style>secret</style>\n\nx\n", "5 p x"),
    ("code behind HTML", "<p>a</p>\n\n~~~py\nb\n~~~\n", "1 p a|3 c(py) b"),
    (
      "tokens that look like tags", "use <think> and <extra_id_0> here\n\nb\n",
      "1 p use and <extra_id_0> here|3 p b"
    ),
  ])
  func reads(name: String, markdown: String, outline: String) throws {
    #expect(try read(markdown).outline == outline)
  }

  @Test(arguments: [
    ("[a b](https://x.org/y)", "link https://x.org/y 'a b'@0"),
    ("see [a]\n\n[a]: data/ 'title'", "link https://hub.test/acme/tiny/blob/main/data/ 'a'@4"),
    (
      "<https://x.org> (https://y.org).",
      "bare https://x.org 'https://x.org'@0,bare https://y.org 'https://y.org'@15"
    ),
    (
      "`https://x.org` www.y.org!",
      "bare https://x.org 'https://x.org'@0,bare http://www.y.org 'www.y.org'@14"
    ),
    ("![logo](./a/../b.png)", "image https://hub.test/acme/tiny/blob/main/b.png 'logo'@0"),
    (
      "[![x](i.png)](r)",
      "link https://hub.test/acme/tiny/blob/main/r 'x'@0,image https://hub.test/acme/tiny/blob/main/i.png 'x'@0"
    ),
    ("[d](/datasets/acme/x?y#z)", "link https://hub.test/datasets/acme/x?y#z 'd'@0"),
    ("[d](//other.test/x)", "link https://other.test/x 'd'@0"),
    ("[d](../../../../../x)", "link https://hub.test/x 'd'@0"),
    ("[a](#b) [c](mailto:d@e.f) [g](javascript:h) <i@j.k>", ""),
    ("[a](s3://bucket/x) [b](HTTPS://X.org)", "link s3://bucket/x 'a'@0,link https://X.org 'b'@2"),
    (
      "[a](<b c>) [d](é)",
      "link https://hub.test/acme/tiny/blob/main/b%20c 'a'@0,link https://hub.test/acme/tiny/blob/main/%C3%A9 'd'@2"
    ),
    ("    wget \"https://x.org/a\", b", "bare https://x.org/a 'https://x.org/a'@6"),
    ("<a href='e&amp;f'>a <b>b</b></a> c", "link https://hub.test/acme/tiny/blob/main/e&f 'a b'@0"),
    (
      "<p align=center><img src=a.png alt=A></p>",
      "image https://hub.test/acme/tiny/blob/main/a.png 'A'@0"
    ),
    (
      "https://x.org/数据，及 https://y.org）",
      "bare https://x.org/%E6%95%B0%E6%8D%AE 'https://x.org/数据'@0,bare https://y.org 'https://y.org'@27"
    ),
    ("| a |\n|---|\n| [x](y) |", "link https://hub.test/acme/tiny/blob/main/y 'x'@2"),
    ("# [Data](d)", "link https://hub.test/acme/tiny/blob/main/d 'Data'@0"),
  ])
  func findsLinks(markdown: String, links: String) throws {
    #expect(try read(markdown).linkOutline == links)
  }

  @Test func knowsTheLinesOfLinks() throws {
    let markdown = """
      ---
      license: mit
      ---
      a
      [b](c) https://d.org

      ```
      x
      https://e.org
      ```
      <div>
      <a href="f">f</a></div>

      | g |
      |---|
      | [h](i) |
      """
    let plain = try read(
      markdown.replacing("<div>\n<a href=\"f\">f</a></div>\n", with: "\n[f](f)\n")
    )
    #expect(plain.blocks.flatMap(\.links).map(\.line) == [5, 5, 9, 12, 16])
    let withHTML = try read(markdown)
    #expect(withHTML.blocks.flatMap(\.links).map(\.line) == [5, 5, 9, 12, 16])
  }

  @Test func nestsSections() throws {
    let card = try read("# A\n### B\n## C\n# D\n")
    #expect(card.sections.map(\.parent) == [nil, 0, 0, nil])
    #expect(card.path(of: 2) == "A > C")
  }

  @Test func cutsAtALineBelowTheLimit() throws {
    let card = try MarkdownCard.read(Array("aé\n\nbcd".utf8), base: "", limit: 6)
    #expect(card.isCut)
    #expect(card.outline == "1 p aé")
    let character = try MarkdownCard.read(Array("aé".utf8), base: "", limit: 2)
    #expect(character.outline == "1 p a")
  }

  @Test(
    arguments: [
      ("NUL bytes", [0x61, 0x00, 0x62]),
      ("a picture", [0x89, 0x50, 0xFF, 0xD8, 0xFE, 0xC3]),
    ] as [(String, [UInt8])]
  )
  func refusesWhatIsNoText(name: String, bytes: [UInt8]) {
    #expect(throws: CardError.notText) { try MarkdownCard.read(bytes, base: "") }
  }

  @Test func mendsAFewBadBytes() throws {
    let bytes = Array("a long enough text with one ".utf8) + [0xE9] + Array(" in it".utf8)
    let card = try MarkdownCard.read(bytes, base: "")
    #expect(card.outline == "1 p a long enough text with one \u{FFFD} in it")
  }

  private func read(_ markdown: String) throws -> CardDocument {
    try MarkdownCard.read(Array(markdown.utf8), base: "https://hub.test/acme/tiny/blob/main/")
  }
}
