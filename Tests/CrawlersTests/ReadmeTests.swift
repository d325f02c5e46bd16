// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Foundation
import Testing

@Suite("A README")
struct ReadmeTests {
  struct Shown: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    /// `line address alt` of each image.
    var images: [String]
  }

  static let shown = [
    Shown(
      testDescription: "in Markdown, with front matter before it",
      text: "---\nlicense: mit\n---\n# T\n\n![a b](x.svg) text\n![c](<y z.svg> \"t\")\n",
      images: ["6 x.svg a b", "7 y z.svg c"]
    ),
    Shown(
      testDescription: "by reference, in all forms",
      text: "![a][r] ![r][] ![r]\n\n[r]: x.svg 'title'\n",
      images: ["1 x.svg a", "1 x.svg r", "1 x.svg r"]
    ),
    Shown(
      testDescription: "in links, lists, quotes and tables",
      text: "[![a](x.svg)](y)\n\n- ![b](x.svg)\n\n> ![c](x.svg)\n\n| h |\n|---|\n| ![d](x.svg) |\n",
      images: ["1 x.svg a", "3 x.svg b", "5 x.svg c", "9 x.svg d"]
    ),
    Shown(
      testDescription: "in HTML, block and inline",
      text:
        "<p align=center>\n<img src=\"x.svg?a=1&amp;b=2\" alt='a'>\n</p>\n\nt <IMG SRC=y.svg> t\n",
      images: ["2 x.svg?a=1&b=2 a", "5 y.svg "]
    ),
    Shown(
      testDescription: "but not in code and comments",
      text:
        "`![a](x.svg)`\n\n```\n![a](x.svg)\n```\n\n    ![a](x.svg)\n\n<!-- ![a](x.svg) <img src=x.svg> -->\n",
      images: []
    ),
    Shown(
      testDescription: "with Windows line ends and a mark before the text",
      text: "\u{FEFF}# T\r\n\r\n![a](x.svg)\r\n",
      images: ["3 x.svg a"]
    ),
    Shown(testDescription: "that is empty", text: "", images: []),
  ]

  @Test("shows its images", arguments: shown)
  func images(shown: Shown) throws {
    let readme = try Readme(Array(shown.text.utf8))
    #expect(readme.images.map { "\($0.line) \($0.address) \($0.alt)" } == shown.images)
  }

  struct Edit: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var before: String
    /// Nil where it cannot be rewritten.
    var after: String?
    /// Which image becomes `n.svg` with the words "new [1]".
    var index = 0
  }

  static let edits = [
    Edit(
      testDescription: "in Markdown",
      before: "a\r\n\r\n![old](o.svg \"t\") o.svg\r\n",
      after: "a\r\n\r\n![new \\[1\\]](n.svg \"t\") o.svg\r\n"
    ),
    Edit(
      testDescription: "and not the link to it, nor code, nor a longer address",
      before: "[![old](o.svg)](o.svg) `![old](o.svg)` ![z](oo.svg)\n",
      after: "[![new \\[1\\]](n.svg)](o.svg) `![old](o.svg)` ![z](oo.svg)\n"
    ),
    Edit(
      testDescription: "the second of two alike",
      before: "![old](o.svg)\n![old](o.svg)\n",
      after: "![old](o.svg)\n![new \\[1\\]](n.svg)\n",
      index: 1
    ),
    Edit(
      testDescription: "by reference",
      before: "![old][r]\n\n```\n[r]: o.svg\n```\n\n[r]: <o.svg> 't'\n",
      after: "![new \\[1\\]][r]\n\n```\n[r]: o.svg\n```\n\n[r]: <n.svg> 't'\n"
    ),
    Edit(
      testDescription: "in HTML",
      before: "<p>\n<img alt=\"old\" height=20 src='o.svg'>\n</p>\n",
      after: "<p>\n<img alt=\"new [1]\" height=20 src='n.svg'>\n</p>\n"
    ),
    Edit(testDescription: "not where the words are its label", before: "![old]\n\n[old]: o.svg\n"),
    Edit(testDescription: "not where entities hide it", before: "![old](o&#46;svg)\n"),
    Edit(testDescription: "not where the words are marked up", before: "![o*l*d](o.svg)\n"),
    Edit(
      testDescription: "not where others would change with it",
      before: "![old][r] ![b][r]\n\n[r]: o.svg\n"
    ),
  ]

  @Test("is rewritten in place, every other byte kept,", arguments: edits)
  func editing(edit: Edit) throws {
    let readme = try Readme(Array(edit.before.utf8))
    let change = Readme.Change(index: edit.index, address: "n.svg", alt: "new [1]")
    guard let after = edit.after else {
      #expect(throws: Readme.EditProblem.self) { try readme.applying([change]) }
      return
    }
    #expect(String(decoding: try readme.applying([change]), as: UTF8.self) == after)
  }

  @Test("without changes stays as it is")
  func untouched() throws {
    let bytes = Array("\u{FEFF}a\r\n![x](y.svg)".utf8)
    #expect(try Readme(bytes).applying([]) == bytes)
  }

  @Test(
    "gets a new image below its title",
    arguments: [
      ("# T\ntext\n", "# T\n\n![a](n.svg)\n\ntext\n"),
      ("---\na: b\n---\nT\n===\n\ntext\n", "---\na: b\n---\nT\n===\n\n![a](n.svg)\n\n\ntext\n"),
      ("T\n=\ntext\n", "T\n=\n\n![a](n.svg)\n\ntext\n"),
      ("# T", "# T\n\n![a](n.svg)\n"), ("", "![a](n.svg)\n"), ("text\n", "![a](n.svg)\n\ntext\n"),
      ("---\na: b\n---\ntext\n", "---\na: b\n---\n\n![a](n.svg)\n\ntext\n"),
      ("# T\r\ntext\r\n", "# T\r\n\r\n![a](n.svg)\r\n\r\ntext\r\n"),
    ]
  )
  func adding(before: String, after: String) throws {
    let added = try Readme(Array(before.utf8)).adding("n.svg", alt: "a")
    #expect(added.map { String(decoding: $0, as: UTF8.self) } == after)
  }

  @Test("that is no text is none", arguments: [[0x23, 0x00], [0xFF, 0xFE, 0x41]] as [[UInt8]])
  func noText(bytes: [UInt8]) {
    #expect(throws: CardError.notText) { try Readme(bytes) }
  }

  @Test(
    "that is hostile is read in time",
    arguments: [
      String(repeating: "![", count: 200_000),
      String(repeating: "> ", count: 200_000) + "![a](x.svg)",
      String(repeating: "<img src=x.svg>", count: 40_000),
      String(repeating: "![a](x.svg)", count: 40_000),
    ]
  )
  func hostile(text: String) throws {
    let readme = try Readme(Array(text.utf8))
    #expect(readme.images.count <= 40_000)
    if !readme.images.isEmpty {
      let change = Readme.Change(index: 0, address: "n.svg", alt: "a")
      _ = Result { try readme.applying([change]) }
    }
  }
}
