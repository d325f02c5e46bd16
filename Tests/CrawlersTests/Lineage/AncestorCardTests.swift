// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("A card of an ancestor that failed says nothing of its data")
struct AncestorCardTests {
  private static let hub = "https://huggingface.co"

  private static func model(_ id: String, card: String, facts: String) -> [String: ScriptedWeb.Page]
  {
    [
      "\(hub)/api/models/\(id)": .init(
        #"{"id": "\#(id)", "gated": false, "private": false, "cardData": \#(facts)}"#
      ),
      "\(hub)/\(id)/resolve/main/README.md": .init(card, type: "text/plain"),
    ]
  }

  @Test(
    "However it failed, and though the host's facts stand in for it",
    arguments: [500, 429, 403]
  )
  func failed(status: Int) async throws {
    var pages = Self.model(
      "acme/child",
      card: "---\nbase_model: acme/parent\ndatasets: [acme/own]\n---\n# Child\n",
      facts: "{}"
    )
    let parent = Self.model("acme/parent", card: "", facts: #"{"license": "mit"}"#)
    pages.merge(parent) { _, new in new }
    pages["\(Self.hub)/acme/parent/resolve/main/README.md"] = .init("{}", status: status)
    pages["\(Self.hub)/api/datasets/acme/own"] = .init(
      #"{"id": "acme/own", "gated": false, "private": false, "siblings": [{"rfilename": "a.parquet"}]}"#
    )
    let (context, _) = try ScriptedWeb(pages).context()
    let crawler = Crawler(context: context)
    let evidence = try await crawler.evidence(of: try crawler.reference("acme/child"))
    let base = evidence.observations.filter { $0.part == .base }
    #expect(base.map(\.standing) == [.failed])
  }

  @Test("What the budget left unasked is a claim, and no failure")
  func budget() async throws {
    let pages = Self.model(
      "acme/child",
      card: "---\ndatasets: [acme/own]\n---\n# Child\n",
      facts: "{}"
    )
    let (context, _) = try ScriptedWeb(pages).context(budget: 2)
    let crawler = Crawler(context: context)
    let evidence = try await crawler.evidence(of: try crawler.reference("acme/child"))
    let own = try #require(evidence.observations.first { $0.name == "acme/own" })
    #expect(own.standing == .notLookedAt)
    let surface = try #require(evidence.surfaces.first { $0.kind == .dataset })
    let isUnasked = if case .notAsked = surface.sight { true } else { false }
    #expect(isUnasked)
  }
}
