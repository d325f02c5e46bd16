// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("A list of files is held against what else its host shows")
struct HeldListTests {
  private static let api = "https://huggingface.co/api/models/acme/tiny"
  private static let readme = "https://huggingface.co/acme/tiny/resolve/main/README.md"
  private static let row = #"{"type": "file", "path": "README.md", "size": 7}"#
  private static let weights = #"{"type": "file", "path": "model.safetensors", "size": 9000}"#

  private func evidence(siblings: String?, card: Bool, tree: String) async throws -> Evidence {
    let named = siblings.map { #", "siblings": [\#($0)]"# } ?? ""
    var pages = [
      Self.api: ScriptedWeb.Page(
        #"{"id": "acme/tiny", "gated": false, "private": false\#(named)}"#
      ),
      "\(Self.api)/tree/main?recursive=true": .init("[\(tree)]"),
    ]
    if card { pages[Self.readme] = .init("# Tiny\n", type: "text/plain") }
    let (context, _) = try ScriptedWeb(pages).context()
    let crawler = Crawler(context: context)
    return try await crawler.evidence(of: try crawler.reference("acme/tiny"))
  }

  @Test(
    "An empty list beside a card, or one that lacks what the facts name, was not seen whole",
    arguments: [
      (nil, true, "", false), (#"{"rfilename": "model.safetensors"}"#, true, row, false),
      (#"{"rfilename": "model.safetensors"}"#, false, "", false),
      (#"{"rfilename": "README.md"}"#, true, "\(row), \(weights)", true),
      (nil, true, row, true), ("", false, "", true), (nil, false, "", true),
    ]
  )
  func whole(siblings: String?, card: Bool, tree: String, isWhole: Bool) async throws {
    let evidence = try await evidence(siblings: siblings, card: card, tree: tree)
    #expect(evidence.saw(.files) == isWhole)
    let saysEmpty = evidence.observations.contains { $0.kind == .weights && $0.standing == .empty }
    #expect(!saysEmpty || isWhole)
  }
}
