// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters
import Testing

@Suite("The HTML report")
struct HTMLTests {
  @Test(
    "golden",
    arguments: [
      ("html-full.html", Report.full), ("html-mixed.html", .mixed), ("html-failed.html", .failed),
      ("html-hostile.html", .hostile),
    ]
  )
  func golden(name: String, report: Report) throws {
    try Golden.expect(Reporter.html.render(report, RenderStyle()), in: name)
  }

  @Test("allows its own style sheet by digest, and nothing else")
  func policy() throws {
    let page = Reporter.html.render(.full, RenderStyle())
    let start = try #require(page.firstRange(of: "<style>")).upperBound
    let end = try #require(page.firstRange(of: "</style>")).lowerBound
    let digest = try Digest.base64(of: String(page[start..<end]))
    let policy = """
      content="default-src &#39;none&#39;; style-src &#39;sha256-\(digest)&#39;; \
      base-uri &#39;none&#39;; form-action &#39;none&#39;"
      """
    #expect(page.contains(policy))
  }

  @Test("asks for nothing from elsewhere", arguments: [Report.full, .mixed, .hostile])
  func selfContained(report: Report) {
    let tags = Tag.all(in: Reporter.html.render(report, RenderStyle()))
    let loading: Set = [
      "script", "img", "iframe", "object", "embed", "link", "video", "audio", "base", "form",
    ]
    #expect(tags.map(\.name).filter(loading.contains) == [])
    let names = tags.flatMap(\.attributes.keys)
    #expect(names.filter { $0 == "style" || $0 == "src" || $0.hasPrefix("on") } == [])
    #expect(tags.compactMap { $0.attributes["fill"] }.allSatisfy { $0 == "url(#possible)" })
  }

  @Test("links to https and to itself only", arguments: [Report.full, .mixed, .hostile])
  func links(report: Report) {
    let tags = Tag.all(in: Reporter.html.render(report, RenderStyle()))
    let targets = tags.compactMap { $0.attributes["href"] }
    #expect(targets.filter { !$0.hasPrefix("https://") && !$0.hasPrefix("#") } == [])
    let anchors = Set(tags.compactMap { $0.attributes["id"] })
    #expect(targets.filter { $0.hasPrefix("#") && !anchors.contains(String($0.dropFirst())) } == [])
  }

  @Test("has each anchor once", arguments: [Report.full, .mixed, .hostile])
  func anchors(report: Report) {
    let tags = Tag.all(in: Reporter.html.render(report, RenderStyle()))
    let anchors = tags.compactMap { $0.attributes["id"] }
    #expect(anchors.count == Set(anchors).count)
    #expect(!anchors.contains(""))
  }

  @Test("keeps its headings in order", arguments: [Report.full, .mixed, .failed])
  func headings(report: Report) {
    let tags = Tag.all(in: Reporter.html.render(report, RenderStyle()))
    let levels = tags.filter { $0.name.hasPrefix("h") }.compactMap { Int($0.name.dropFirst()) }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  @Test("says every outcome in words", arguments: Outcome.allCases)
  func words(outcome: Outcome) {
    let page = Reporter.html.render(Report([.sample(outcomes: [outcome])]), RenderStyle())
    let tile = "<span class=\"outcome \(outcome.rawValue)\">"
    let words = "<span>\(outcome.words)</span></span><span class=\"name\">"
    #expect(page.contains(tile))
    #expect(page.contains(words))
  }

  @Test("gives both scores where something is waived, and calls it waived, not published")
  func waived() {
    let page = Reporter.html.render(.full, RenderStyle())
    #expect(page.contains(">30–70 <span>of 100</span>"))
    #expect(page.contains("<strong>40–80</strong> of what is not waived"))
    #expect(page.contains("<strong>Waived, not published.</strong>"))
  }

  @Test("never takes what could not be seen for absent")
  func unseen() {
    let page = Reporter.html.render(Report([.sample(outcomes: [.unknown])]), RenderStyle())
    #expect(page.contains("Nothing could be seen"))
    let start = page.firstRange(of: "<ul class=\"tiles\">")?.upperBound ?? page.endIndex
    let tiles =
      page[start...].prefix { $0 != "\n" } + page[start...].dropFirst().prefix { $0 != "\n" }
    #expect(tiles.contains("could not see"))
    #expect(!tiles.contains("not found"))
  }
}
