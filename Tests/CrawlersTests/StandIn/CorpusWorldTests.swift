// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Foundation
import StandInHub
import Testing

@Suite("The corpus can be served")
struct CorpusWorldTests {
  /// Beside the checkout, or where the environment says; nil where there is none.
  static let corpus: URL? = {
    let named = ProcessInfo.processInfo.environment["CANDOR_CORPUS"]
    let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    let places =
      [named.map { URL(fileURLWithPath: $0) }].compactMap { $0 } + [
        here.appendingPathComponent("../shared/corpus"),
        here.appendingPathComponent("../../shared/corpus"),
      ]
    let found = places.map(\.standardizedFileURL).first {
      FileManager.default.fileExists(atPath: $0.path)
    }
    if found == nil { print("Skipped: no corpus. Set CANDOR_CORPUS to its folder.") }
    return found
  }()

  static func folders(_ name: String) throws -> [URL] {
    guard let folder = corpus?.appendingPathComponent(name) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .map { folder.appendingPathComponent($0) }
  }

  @Test("A recording answers with the facts it holds", .enabled(if: corpus != nil))
  func recordings() async throws {
    for folder in try Self.folders("hub-api") {
      let world = try World(recording: folder)
      let model = try #require(world.models.first)
      let file = folder.appendingPathComponent("huggingface/model.json")
      let recorded = try JSON(parsing: Array(Data(contentsOf: file)))
      let served = try await StandInHub.serve(world) { hub in
        try JSON(
          parsing: await hub.ask("https://huggingface.co/api/models/\(model.id)").body
        )
      }
      var expected = recorded
      expected["siblings"] = served["siblings"]
      #expect(served == expected)
      let names = { (facts: JSON) in
        Set(facts["siblings"]?.items.compactMap { $0["rfilename"]?.text } ?? [])
      }
      #expect(names(served) == names(recorded))
    }
  }

  @Test("A clone has the sizes and the digests of its weights", .enabled(if: corpus != nil))
  func clones() async throws {
    for folder in try Self.folders("hub-clones") {
      let world = try World(clone: folder)
      let model = try #require(world.models.first)
      let shard = try #require(model.files.first { $0.payload != nil })
      let head = try await StandInHub.serve(world) { hub in
        try await hub.ask(
          "https://huggingface.co/\(model.id)/resolve/main/\(shard.path)",
          method: "HEAD"
        )
      }
      #expect(head.status == 302)
      #expect(head.headers["X-Linked-Size"] == shard.payload.map { "\($0.size)" })
      #expect(head.headers["X-Linked-Etag"] == shard.payload.map { "\"\($0.sha256)\"" })
    }
  }

  @Test("A card reads as it did at a commit", .enabled(if: corpus != nil))
  func history() throws {
    let folder = try #require(try Self.folders("hub-clones").last)
    let model = try #require(try World(clone: folder).models.first)
    let old = try #require(model.history.keys.first { $0.hasPrefix("a0395a0") })
    #expect(model.file("README.md", at: old) != model.file("README.md", at: model.sha))
    #expect(model.commit(of: "a0395a0") == old)
  }

  @Test("A code repository lists all of its files", .enabled(if: corpus != nil))
  func code() async throws {
    for folder in try Self.folders("github") {
      let world = try World(code: folder)
      let code = try #require(world.code.first)
      let body = try await StandInHub.serve(world) { hub in
        try JSON(
          parsing: await hub.ask(
            "https://api.github.com/repos/\(code.id)/git/trees/HEAD?recursive=1",
            headers: [("User-Agent", "test")]
          ).body
        )
      }
      let rows = (body["tree"]?.items ?? []).filter { $0["type"] != "tree" }
      #expect(rows.count == code.files.count)
    }
  }
}
