// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Foundation
import StandInHub
import Testing

@Suite("The stand-in answers as the code host does")
struct CodeHostTests {
  static let api = "https://api.github.com/repos/acme"

  static let statuses: [(String, Int)] = [
    ("\(api)/code", 200), ("\(api)/CODE", 200), ("\(api)/nothing", 404),
    ("\(api)/old-code", 301), ("\(api)/code/license", 200), ("\(api)/code/readme", 200),
    ("\(api)/code/contents/eval/deep/run.py", 200), ("\(api)/code/contents/none", 404),
    ("\(api)/blank/git/trees/HEAD?recursive=1", 409), ("\(api)/code/git/trees/v9", 404),
    ("https://raw.githubusercontent.com/acme/code/HEAD/README.md", 200),
    ("https://raw.githubusercontent.com/acme/code/main/none", 404),
    ("https://github.com/acme/code", 200), ("https://github.com/acme/nothing", 404),
  ]

  @Test("An address has its status", arguments: statuses)
  func status(_ url: String, _ status: Int) async throws {
    let reply = try await StandInHub.serve(.sample) { hub in
      try await hub.ask(url, headers: [("User-Agent", "test")])
    }
    #expect(reply.status == status)
  }

  @Test("Without a User-Agent the API refuses")
  func userAgent() async throws {
    let reply = try await StandInHub.serve(.sample) { try await $0.ask("\(Self.api)/code") }
    #expect(reply.status == 403)
  }

  @Test("When the limit is spent the API says so")
  func limit() async throws {
    var settings = Settings()
    settings.quotas.github = 0
    let reply = try await StandInHub.serve(.sample, settings: settings) { hub in
      try await hub.ask("\(Self.api)/code", headers: [("User-Agent", "test")])
    }
    #expect(reply.status == 403)
    #expect(reply.headers["x-ratelimit-remaining"] == "0")
  }

  @Test("A listing has folders, submodules, and an end where it is cut", arguments: [2, 100_000])
  func listing(_ limit: Int) async throws {
    var world = World.sample
    world.code[0].listingLimit = limit
    let body = try await StandInHub.serve(world) { hub in
      let url = "\(Self.api)/code/git/trees/HEAD?recursive=1"
      return try JSON(parsing: await hub.ask(url, headers: [("User-Agent", "test")]).body)
    }
    let rows = (body["tree"]?.items ?? []).map { row in
      "\(row["type"]?.text ?? "") \(row["path"]?.text ?? "")"
    }
    let all = [
      "blob LICENSE", "blob README.md", "tree eval", "tree eval/deep", "blob eval/deep/run.py",
      "tree third_party", "commit third_party/harness",
    ]
    #expect(rows == Array(all.prefix(limit)))
    #expect(body["truncated"] == .bool(limit == 2))
  }

  @Test(
    "A landing page carries the root, collapsed, in either shape",
    arguments: [CodeRepository.Landing.of2024, .of2026]
  )
  func landing(_ shape: CodeRepository.Landing) async throws {
    var world = World.sample
    world.code[0].landing = shape
    let text = try await StandInHub.serve(world) { hub in
      try await hub.ask("https://github.com/acme/code").text
    }
    let start = "<script type=\"application/json\" data-target=\"react-app.embeddedData\">"
    let data = text.components(separatedBy: start).last?.components(separatedBy: "</script>").first
    var payload = try JSON(parsing: Array((data ?? "").utf8))["payload"]
    if shape == .of2026 { payload = payload?["codeViewRepoRoute"] }
    let names = payload?["tree"]?["items"]?.items.compactMap { $0["name"]?.text }
    #expect(names == ["LICENSE", "README.md", "eval/deep", "third_party"])
  }
}
