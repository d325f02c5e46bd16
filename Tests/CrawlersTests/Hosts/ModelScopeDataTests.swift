// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("A dataset on ModelScope stands as its facts and its list show it")
struct ModelScopeDataTests {
  typealias World = ModelScopeWorld

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var facts: ScriptedWeb.Page? = World.envelope(
      #"{"Id": 7, "Namespace": "acme", "Name": "talks", "Visibility": 5, "License": "MIT"}"#
    )
    var routes: [String: ScriptedWeb.Page] = [:]
    var broken: Set<String> = []
    var means: String
  }

  static func hidden(_ fields: String) -> ScriptedWeb.Page {
    World.envelope(#"{"Namespace": "acme", "Name": "talks", \#(fields)}"#)
  }

  static func full(_ page: Int, count: Int = 200) -> ScriptedWeb.Page {
    World.rows((0..<count).map { "data/p\(page)-\($0).parquet" })
  }

  static let list = World.tree(page: 1)
  static let bare = World.rows(["README.md", ".gitattributes"])

  static let rows: [Row] = [
    Row(
      testDescription: "public, with data",
      routes: [list: World.rows(["README.md", "data/a.parquet", "data/b.parquet", "data/"])],
      means: "2 files, 32 bytes, mit"
    ),
    Row(
      testDescription: "missing, or private",
      facts: nil,
      means: "private"
    ),
    Row(
      testDescription: "private",
      facts: hidden(#""Visibility": 1"#),
      routes: [list: World.rows(["a.parquet"])],
      means: "private"
    ),
    Row(
      testDescription: "given out on request",
      facts: hidden(#""Visibility": 1, "ProtectedMode": 1"#),
      routes: [list: World.rows(["a.parquet"])],
      means: "gated-manual"
    ),
    Row(
      testDescription: "facts without words on who may have it",
      facts: hidden(#""Downloads": 1"#),
      routes: [list: World.rows(["a.parquet"])],
      means: "failed"
    ),
    Row(testDescription: "taken back", facts: World.failure(451), means: "withdrawn"),
    Row(testDescription: "refused", facts: World.failure(403), means: "403"),
    Row(testDescription: "asked too often", facts: World.failure(429), means: "rate-limited"),
    Row(testDescription: "an error of the host", facts: World.failure(500), means: "500"),
    Row(testDescription: "HTML where JSON is due", facts: World.html, means: "an HTML page"),
    Row(
      testDescription: "JSON that breaks off",
      facts: .init(#"{"Code": 200, "Data": {"#),
      means: "JSON of another shape, or none"
    ),
    Row(testDescription: "no answer", broken: [""], means: "timed-out"),
    Row(
      testDescription: "a list that is refused",
      routes: [list: World.failure(403)],
      means: "403"
    ),
    Row(testDescription: "a list that is not there", means: "404"),
    Row(testDescription: "no answer for the list", broken: [list], means: "timed-out"),
    Row(
      testDescription: "two pages",
      routes: [list: full(1), World.tree(page: 2): full(2, count: 3)],
      means: "203 files, 3248 bytes, mit"
    ),
    Row(
      testDescription: "a full page, and an empty one",
      routes: [list: full(1), World.tree(page: 2): World.rows([])],
      means: "200 files, 3200 bytes, mit"
    ),
    Row(
      testDescription: "a second page that is refused",
      routes: [list: full(1), World.tree(page: 2): World.failure(403)],
      means: "200 or more files, 3200 bytes, mit"
    ),
    Row(
      testDescription: "a host that knows no pages",
      routes: [list: full(1), World.tree(page: 2): full(1)],
      means: "200 or more files, 3200 bytes, mit"
    ),
    Row(
      testDescription: "no data as far as it was seen",
      routes: [
        list: World.rows((0..<200).map { ".cache/\($0)" }), World.tree(page: 2): World.failure(500),
      ],
      means: "failed"
    ),
    Row(
      testDescription: "data beside the repository",
      routes: [
        list: bare, World.objects: World.envelope(#"[{"Key": "train/a.zip", "Size": 70}]"#),
      ],
      means: "1 files, 70 bytes, mit"
    ),
    Row(
      testDescription: "nothing, neither in the repository nor beside it",
      routes: [list: bare, World.objects: World.envelope("[]")],
      means: "empty"
    ),
    Row(
      testDescription: "nothing in the repository, and what is beside it not seen",
      routes: [list: bare, World.objects: World.failure(403)],
      means: "403"
    ),
    Row(
      testDescription: "a script and no data",
      routes: [list: World.rows(["README.md", "talks.py"])],
      means: "recipe"
    ),
  ]

  @Test("By its facts, its pages and what stands beside them", arguments: rows)
  func follow(_ row: Row) async throws {
    var routes = row.routes
    routes[""] = row.facts
    let web = World.web(routes, below: World.data, broken: row.broken)
    let (context, _) = try web.context()
    let target = "https://www.modelscope.cn/datasets/acme/talks"
    let goal = try #require(ModelScope.locate(Pointer(kind: .dataset, target: target)))
    let landing = await HostCrawler.modelScope.follow(goal, context)
    #expect(HostWords.words(landing.sight) == row.means)
    if case .unseen = landing.sight {
      #expect(!landing.surfaces.contains { $0.kind == .dataset && $0.sight == .whole })
    }
  }

  @Test("A page that is refused is asked once more")
  func again() async throws {
    let routes = ["": Self.rows[0].facts ?? World.html, Self.list: World.failure(403)]
    let (context, log) = try World.web(routes, below: World.data).context()
    let goal = Goal(kind: .dataset, id: "https://www.modelscope.cn/datasets/acme/talks")
    _ = await HostCrawler.modelScope.follow(goal, context)
    #expect(await log.entries.count { $0.url == World.data + Self.list } == 2)
  }
}
