// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Crawlers

@Suite("Plain HTML in Markdown is read as libxml2 reads the rendered card")
struct PlainHTMLTests {
  private static let base = "https://hub.test/acme/tiny/blob/main/"

  /// The document as the walk over the Markdown gives it, nil where it gives up, and libxml2's.
  private static func both(_ markdown: [UInt8]) -> (plain: CardDocument?, page: CardDocument) {
    let body = FrontMatterReader.split(markdown[...]).body
    let tree = MarkdownTree(MarkdownGuard.bounded(body))
    var builder = CardBuilder(base: base)
    let isPlain = tree.walk(into: &builder, skippedLines: 0)
    var page = CardBuilder(base: base)
    tree.walkAsHTML(into: &page, skippedLines: 0)
    return (isPlain ? builder.finish().withoutPlaces : nil, page.finish().withoutPlaces)
  }

  private static let pieces = [
    "\n\n", "\n\n", "\n\n", "\n", " ", "words ", "**bold** ", "# Title\n", "- item\n", "  ", "> ",
    "[x](y) ", "![i](j) ", "`c` ", "| a | b |\n|---|---|\n| c | d |\n", "```\ncode\n```\n", "***\n",
    "<div>", "</div>", "<p align=\"center\">", "</p>", "<a href=\"/l\">", "</a>", "<br>", "<br/>",
    "<img src=\"s.png\" alt=\"A\">", "<h1>", "</h1>", "<h3>", "</h3>", "<details>", "</details>",
    "<summary>", "</summary>", "<b>", "</b>", "<unk>", "<center>", "</center>", "<hr>", "<ul>",
    "</ul>", "<li>", "</li>", "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<th>",
    "</th>",
    "<tbody>", "</tbody>", "<blockquote>", "</blockquote>", "<span style=\"color:red\">", "</span>",
    "<!-- note -->", "&amp;", "&nbsp;", "&copy;", "a & b ", "<p hidden>", "<p/>", "<i", "</br>",
    "<a href='/q?a=1&b=2'>", "<div align=center>", "<sup>1</sup>",
  ]

  /// A generator of its own: the same cards each time.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) ^ (state << 31)
    }
  }

  @Test("in cards made of any pieces", arguments: 0..<8)
  func pieces(seed: Int) {
    var numbers = Numbers(state: UInt64(seed) &* 7919 &+ 17)
    var plain = 0
    for _ in 0..<3_000 {
      let count = Int.random(in: 2...9, using: &numbers)
      let card = (0..<count).map { _ in Self.pieces.randomElement(using: &numbers) ?? "" }.joined()
      let (walked, page) = Self.both(Array(card.utf8))
      guard let walked else { continue }
      plain += 1
      #expect(walked == page, "\(card.debugDescription)")
    }
    #expect(plain > 250)
  }

  @Test("in every real card", .enabled(if: CardCorpus.exists, "no corpus: set CANDOR_CORPUS"))
  func corpus() throws {
    var (plain, different) = (0, [String]())
    let cards = try CardCorpus.cards(sample: 2_000)
    for (name, bytes) in cards {
      let (walked, page) = Self.both(bytes)
      guard let walked else { continue }
      plain += 1
      if walked != page { different.append(name) }
    }
    print("\(plain) of \(cards.count) cards are plain; different: \(different)")
    #expect(plain * 10 > cards.count * 8)
    #expect(different.isEmpty)
  }
}
