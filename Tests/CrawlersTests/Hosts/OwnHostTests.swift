// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("What a card calls by an id alone is its own host's, or the Hub's")
struct OwnHostTests {
  typealias World = ModelScopeWorld
  typealias Page = ScriptedWeb.Page

  static let hub = "https://huggingface.co/api"
  static let talks = "\(hub)/datasets/acme/talks"

  static let open = Page(
    #"{"id": "acme/talks", "sha": "c0ffee", "gated": false, "private": false, "#
      + #""siblings": [{"rfilename": "a.parquet"}]}"#
  )
  static let own = World.envelope(
    #"{"Namespace": "acme", "Name": "talks", "Visibility": 5, "License": "MIT"}"#
  )
  static let missing = World.failure(404)
  static let private401 = Page(#"{"error": "Invalid username or password."}"#, status: 401)

  /// A model on ModelScope with `frontMatter`, among `pages` of other addresses.
  static func evidence(
    _ frontMatter: String,
    _ pages: [String: Page],
    prose: String = "",
    broken: Set<String> = []
  ) async throws -> (Evidence, [String]) {
    var routes = World.inOrder([
      World.readme(): Page("---\n\(frontMatter)\n---\n# Tiny\n\n\(prose)\n", type: "text/plain")
    ])
    routes.merge(pages) { _, new in new }
    var web = World.web(routes)
    web.broken = broken
    let (context, log) = try web.context()
    let crawler = Crawler(context: context)
    let evidence = try await crawler.evidence(of: try crawler.reference("ms:acme/tiny"))
    return (evidence, await log.entries.map(\.url))
  }

  static func words(_ evidence: Evidence, _ part: Part = .own) -> [String] {
    evidence.observations
      .filter { $0.component == .datasets && $0.kind == .dataset && $0.part == part }
      .map { "\($0.name) \($0.standing.rawValue) at \($0.source.url.dropFirst(8))" }
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var own: Page
    var tree = World.rows(["a.parquet"])
    var hub: Page?
    var broken: Set<String> = []
    var means: String
  }

  static let rows: [Row] = [
    Row(
      testDescription: "on both",
      own: own,
      hub: open,
      means: "listed at www.modelscope.cn/datasets/acme/talks"
    ),
    Row(
      testDescription: "on the Hub alone",
      own: missing,
      hub: open,
      means: "listed at huggingface.co/api/datasets/acme/talks"
    ),
    Row(
      testDescription: "on its own host alone",
      own: own,
      hub: private401,
      means: "listed at www.modelscope.cn/datasets/acme/talks"
    ),
    Row(
      testDescription: "on neither",
      own: missing,
      hub: private401,
      means: "private at www.modelscope.cn/api/v1/datasets/acme/talks"
    ),
    Row(
      testDescription: "on neither, as far as one was seen",
      own: missing,
      broken: [talks],
      means:
        "failed at www.modelscope.cn/api/v1/models/acme/tiny/repo?Revision=master&FilePath=README.md"
    ),
    Row(
      testDescription: "on neither, as far as the other was seen",
      own: World.failure(403),
      hub: private401,
      means:
        "failed at www.modelscope.cn/api/v1/models/acme/tiny/repo?Revision=master&FilePath=README.md"
    ),
    Row(
      testDescription: "on the Hub, and its own host fails",
      own: World.failure(500),
      hub: open,
      means: "listed at huggingface.co/api/datasets/acme/talks"
    ),
    Row(
      testDescription: "behind a gate on its own host alone",
      own: World.envelope(#"{"Visibility": 1, "ProtectedMode": 1}"#),
      hub: private401,
      means: "gated-manual at www.modelscope.cn/datasets/acme/talks"
    ),
    Row(
      testDescription: "behind a gate on its own host, and open on the Hub",
      own: World.envelope(#"{"Visibility": 1, "ProtectedMode": 1}"#),
      hub: open,
      means: "listed at huggingface.co/api/datasets/acme/talks"
    ),
  ]

  @Test("A dataset is gone only where both hosts say so", arguments: rows)
  func dataset(_ row: Row) async throws {
    var pages = [World.data: row.own, World.data + World.tree(page: 1): row.tree]
    pages[Self.talks] = row.hub
    let (evidence, _) = try await Self.evidence(
      "license: mit\ndatasets: [acme/talks]",
      pages,
      broken: row.broken
    )
    #expect(Self.words(evidence) == ["acme/talks \(row.means)"])
  }

  @Test("A file of it is opened where it was seen")
  func opened() async throws {
    let sample = World.data + "/repo?Revision=master&FilePath=a.parquet"
    let (evidence, asked) = try await Self.evidence(
      "license: mit\ndatasets: [acme/talks]",
      [
        World.data: Self.own, World.data + World.tree(page: 1): World.rows(["a.parquet"]),
        sample: Page(bytes: Array("PAR1....".utf8)),
      ]
    )
    #expect(asked.contains(sample))
    #expect(asked.filter { $0.hasPrefix("https://huggingface.co") } == [Self.talks])
    #expect(Self.words(evidence).first?.hasPrefix("acme/talks inspected") == true)
  }

  @Test("Of portions of data, those for training count")
  func portions() async throws {
    let (evidence, _) = try await Self.evidence(
      """
      license: Apache License 2.0
      datasets:
        train:
        - acme/talks
        test:
        - acme/exam
        evaluation:
        - acme/exam
      """,
      [World.data: Self.own, World.data + World.tree(page: 1): World.rows(["a.parquet"])]
    )
    #expect(Self.words(evidence).map { $0.prefix { $0 != " " } } == ["acme/talks"])
  }

  @Test(
    "A link to a dataset of one hub is not asked of another",
    arguments: [
      "https://www.modelscope.cn/datasets/acme/talks", "https://www.kaggle.com/datasets/acme/talks",
    ]
  )
  func link(target: String) async throws {
    let (evidence, asked) = try await Self.evidence(
      "license: mit",
      [:],
      prose: "## Training data\n\nTrained on [the talks](\(target))."
    )
    #expect(evidence.observations.contains { $0.kind == .dataset && $0.name == target })
    #expect(!asked.contains { $0.hasPrefix("https://huggingface.co") })
  }

  static let parents: [(name: String, own: Bool, hub: Bool, means: String)] = [
    ("on both", true, true, "https://www.modelscope.cn/models/acme/parent"),
    ("on the Hub alone", false, true, "https://huggingface.co/acme/parent"),
    ("on its own host alone", true, false, "https://www.modelscope.cn/models/acme/parent"),
    ("on neither", false, false, "missing"),
  ]

  @Test("A parent is looked for on the host of the card, and on the Hub", arguments: parents)
  func parent(_ row: (name: String, own: Bool, hub: Bool, means: String)) async throws {
    let site = "\(World.site)/models/acme/parent"
    let card = Page("---\nlicense: mit\n---\n# Parent\n", type: "text/plain")
    var pages: [String: Page] = [:]
    if row.own {
      pages[site] = World.envelope(#"{"Path": "acme", "Name": "parent", "Visibility": 5}"#)
      pages[site + World.readme()] = card
    }
    if row.hub {
      pages["\(Self.hub)/models/acme/parent"] = Page(
        #"{"id": "acme/parent", "gated": false, "private": false}"#
      )
      pages["https://huggingface.co/acme/parent/resolve/main/README.md"] = card
    }
    var routes = World.inOrder([
      World.readme(): Page("---\nbase_model: acme/parent\n---\n# Tiny\n", type: "text/plain")
    ])
    routes.merge(pages) { _, new in new }
    let (context, _) = try World.web(routes).context()
    let crawler = Crawler(context: context)
    let host = HostCrawler.modelScope
    let opening = try await host.open(try crawler.reference("ms:acme/tiny"), context)
    let reading = context.reader.read(opening.card ?? CardDocument(), at: opening.cardPlace)
    let home = Home(host: host, page: opening.subject.resolved)
    let climb = Climb(crawler: crawler)
    let ancestry = await climb.ancestry(of: reading, id: opening.subject.id, at: home)
    let seen =
      switch try #require(ancestry.members.first).sight {
      case .opened(let opening, _): opening.subject.resolved
      case .missing: "missing"
      case .notAsked(let why): why
      }
    #expect(seen == row.means)
  }
}
