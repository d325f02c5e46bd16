// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Crawlers

@Suite("What a style hides is no word of the card")
struct HiddenStyleTests {
  private static let base = "https://hub.test/acme/tiny/blob/main/"

  /// All that a card says, its links included.
  private static func words(_ markdown: String) throws -> String {
    let document = try MarkdownCard.read(Array(markdown.utf8), base: base)
    let links = document.blocks.flatMap(\.links).map(\.target)
    return (document.sections.map(\.heading) + document.blocks.map(\.text) + links)
      .joined(separator: " ")
  }

  @Test(arguments: [
    "display:none", "display: NONE !important", "visibility:hidden", "visibility: collapse",
    "opacity:0", "opacity: 0.01", "opacity: 0%", "font-size:0", "font-size: 0px", "font-size:1px",
    "font-size: .05em", "font: 0/0 a", "position:absolute;left:-9999px",
    "position: fixed; top: -200vh", "text-indent:-9999px", "margin-left: -10000px",
    "width:1px;height:1px;overflow:hidden", "max-height:0; overflow: hidden",
    "position:absolute;clip:rect(0,0,0,0)", "clip-path: inset(100%)", "transform: scale(0)",
    "transform: translateX(-9999px)", "color:white", "color:#fff", "color: #FFFFFF",
    "color: rgb(255, 255, 255)", "color:#fefefe", "color: transparent", "color: rgba(0,0,0,0)",
    "background:#000; color:#000",
  ])
  func hides(_ style: String) throws {
    for card in [
      "Shown.\n\n<div style=\"\(style)\">The secret <a href=\"https://a.test\">words</a></div>\n",
      "Shown <span style='\(style)'>secret</span> and more.\n",
      "Shown.\n\n<p style=\"\(style)\"><b>A <i>secret</i></b></p>\n\nAnd more.\n",
    ] {
      let words = try Self.words(card)
      #expect(words.contains("Shown"))
      #expect(!words.contains("ecret"), "\(words)")
      #expect(!words.contains("a.test"), "\(words)")
      #expect(!card.contains("more") || words.contains("more"), "\(words)")
    }
  }

  @Test(arguments: [
    "", "color:red", "font-size: 12px", "font-size: 80%", "text-align:center", "opacity: .8",
    "position:absolute;left:10px", "margin: 0 auto", "margin-left:-10px", "width:100%",
    "overflow:hidden", "height:0", "color:white;background:#333", "color: #fff; background: navy",
    "display:inline-block", "background:#fff", "transform: rotate(3deg)", "font: bold 14px/1 a",
  ])
  func shows(_ style: String) throws {
    let link = "<a href=\"https://a.test\">words</a>"
    let card = "Shown.\n\n<div style=\"\(style)\">The open \(link)</div>\n"
    let words = try Self.words(card)
    #expect(words.contains("The open words"))
    #expect(words.contains("a.test"))
  }

  @Test("Text takes over what hides it, and may be shown again")
  func inherits() throws {
    let card = """
      <div style="background:black"><p style="color:white">Bright words</p>
      <p style="color:black">Dark secret</p></div>

      <div style="font-size:0">Small secret <span style="font-size:14px">Large words</span></div>

      <div style="display:none">A secret <span style="display:block">secret</span></div>

      <font color="white">Old secret</font> <font color="red">Red words</font>

      After.
      """
    let words = try Self.words(card)
    for shown in ["Bright words", "Large words", "Red words", "After"] {
      #expect(words.contains(shown), "\(words)")
    }
    #expect(!words.contains("ecret"), "\(words)")
  }
}
