// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Crawlers

@Suite struct HTMLPageTests {
  @Test func readsWhatStandsRoundACard() throws {
    let html = """
      <html><head><title>acme/tiny · Hugging Face</title>
      <meta property="og:url" content="https://hub.test/acme/tiny"></head><body>
      <div data-target="ModelHeader" data-props="{&quot;t&quot;:&quot;<a href='x'>{% if a &amp;&amp; b > c %}</function>&quot;}">
      <a href="/models?other=x"><div class="tag tag-white"><span>Text Generation</span></div></a>
      <button><span>License:</span> <span>mit</span></button></div>
      <div class="model-card-content prose"><p class="tag">not a tag
      <a rel="nofollow" href="https://x.test">x</a></p></div>
      <form><p>Log in or <a href="/join">Sign Up</a> to review the conditions and access this model
      content.</p></form></body></html>
      """
    var expected = HTMLPage()
    expected.title = "acme/tiny · Hugging Face"
    expected.canonical = "https://hub.test/acme/tiny"
    let props = #"{"t":"<a href='x'>{% if a && b > c %}</function>"}"#
    expected.islands = [HTMLPage.Island(target: "ModelHeader", props: props)]
    expected.tags = ["Text Generation", "License: mit"]
    expected.hasCard = true
    expected.gate = "Log in or Sign Up to review the conditions and access this model content."
    expected.links = [
      .init(target: "https://hub.test/models?other=x", text: "Text Generation", isInCard: false),
      .init(target: "https://x.test", text: "x", isInCard: true),
      .init(target: "https://hub.test/join", text: "Sign Up", isInCard: false),
    ]
    #expect(try HTMLPage.parse(Array(html.utf8), base: "https://hub.test/acme/tiny") == expected)
  }

  @Test func readsAListOfFiles() throws {
    let html = """
      <body><a href="/acme/tiny/tree/main">Files</a>
      <div data-target="ViewerIndexTreeList" data-props="{}"><ul>
      <li><a href="/acme/tiny/tree/main/eval"><span class="truncate">eval</span></a></li>
      <li><div><a href="/acme/tiny/blob/main/a/b.bin"><span>b.bin</span></a></div>
      <a download href="/acme/tiny/resolve/main/a/b.bin?download=true"><span>4.94 GB</span></a></li>
      <li><button>Load more files</button></li></ul></div>
      <a href="/acme/tiny/blob/main/other">x</a></body>
      """
    let page = try HTMLPage.parse(Array(html.utf8), base: "https://hub.test/")
    #expect(
      page.rows == [
        HTMLPage.Row(path: "eval", isFolder: true, size: nil),
        HTMLPage.Row(path: "a/b.bin", isFolder: false, size: "4.94 GB"),
      ]
    )
    #expect(page.isListPartial)
  }

  @Test func saysWhenAPageHasNoCard() {
    #expect(throws: CardError.noCard) {
      try HTMLCard.read(Array("<p>404</p>".utf8), base: "https://hub.test/")
    }
  }
}
