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

  /// The list's second page, by how it fails: what the list's own names and the facts show together.
  @Test(
    "A list that breaks off goes on with the names of the facts",
    arguments: [
      ("cursor=2", 500), ("cursor=2", 200), ("recursive=true", 200),
    ]
  )
  func brokenOff(next: String, status: Int) async throws {
    let tree = "\(Self.api)/tree/main?recursive=true"
    let link = next == "recursive=true" ? tree : "\(tree)&\(next)"
    let fields = ["Link": "<\(link)>; rel=\"next\""]
    let names = [1, 2].map { #"{"rfilename": "model-0000\#($0)-of-00002.safetensors"}"# }
    let shard = #"{"type": "file", "path": "model-00001-of-00002.safetensors", "size": 9000}"#
    let pages = [
      Self.api: ScriptedWeb.Page(
        #"{"id": "acme/tiny", "gated": false, "private": false, "siblings": [\#(names.joined(separator: ","))]}"#
      ),
      tree: .init("[\(Self.row), \(shard)]", fields: fields),
      "\(tree)&cursor=2": .init("[]", status: status, fields: fields),
    ]
    let (context, log) = try ScriptedWeb(pages).context()
    let crawler = Crawler(context: context)
    let evidence = try await crawler.evidence(of: try crawler.reference("acme/tiny"))
    #expect(!evidence.saw(.files))
    let weights = evidence.observations.first { $0.kind == .weights }
    #expect(weights?.standing == .notLookedAt, "\(weights?.says ?? "")")
    let lists = await log.entries.map(\.url).filter { $0.hasPrefix(tree) }
    #expect(lists.count == (next == "cursor=2" ? 2 : 1), "\(lists)")
    let isSaid = evidence.surfaces.contains { "\($0.sight)".contains("its pages lead in a circle") }
    #expect(isSaid == (status == 200))
  }
}
