// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("A link into GitLab is dead only where the project is gone")
struct GitLabFollowTests {
  typealias World = GitLabWorld

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var target = "https://gitlab.com/acme/ml/tiny"
    var routes: [String: ScriptedWeb.Page]
    var broken: Set<String> = []
    var means: String
  }

  static let facts = "?license=true"
  static let gone = World.message(404, "Project Not Found")
  static let noTree = World.message(404, "Tree Not Found")

  static let rows: [Row] = [
    Row(
      testDescription: "all there",
      routes: [facts: World.facts(), World.tree: World.rows("eval/", "eval/run.py")],
      means: "eval/run.py"
    ),
    Row(
      testDescription: "missing, or private",
      routes: [facts: gone, World.tree: gone],
      means: "private"
    ),
    Row(
      testDescription: "missing, by the list alone",
      routes: [facts: World.message(500, "Oh"), World.tree: gone],
      means: "private"
    ),
    Row(
      testDescription: "no list, and no facts that say why",
      routes: [facts: World.message(500, "Oh"), World.tree: noTree],
      means: "404"
    ),
    Row(
      testDescription: "taken back",
      routes: [facts: World.message(451, "x"), World.tree: World.message(451, "x")],
      means: "withdrawn"
    ),
    Row(
      testDescription: "empty",
      routes: [facts: World.facts(), World.tree: noTree, World.branches: World.names()],
      means: "empty"
    ),
    Row(
      testDescription: "there, with a branch, and without a list",
      routes: [facts: World.facts(), World.tree: noTree, World.branches: World.names("main")],
      means: "404"
    ),
    Row(
      testDescription: "there, with branches that are not seen",
      routes: [facts: World.facts(), World.tree: noTree, World.branches: World.message(403, "x")],
      means: "404"
    ),
    Row(
      testDescription: "a branch with a slash",
      target: "https://gitlab.com/acme/ml/tiny/-/tree/feature/x/eval",
      routes: [
        facts: World.facts(), World.tree + "&ref=feature%2Fx": World.rows("eval/run.py"),
      ],
      means: "x/eval/run.py, in part"
    ),
    Row(
      testDescription: "a revision that is not there",
      target: "https://gitlab.com/acme/ml/tiny/-/tree/v9",
      routes: [facts: World.facts(), World.tree + "&ref=v9": noTree],
      means: "404"
    ),
    Row(
      testDescription: "seen with a token only",
      routes: [
        facts: World.facts(#""visibility": "private""#), World.tree: World.rows("eval/run.py"),
      ],
      means: "private"
    ),
    Row(
      testDescription: "a submodule holds the rest",
      routes: [facts: World.facts(), World.tree: World.rows("eval/run.py", "trainer@")],
      means: "eval/run.py, in part"
    ),
    Row(
      testDescription: "HTML where JSON is due",
      routes: [facts: World.facts(), World.tree: GitLabOpenTests.html],
      means: "an HTML page"
    ),
    Row(
      testDescription: "JSON that breaks off",
      routes: [facts: World.facts(), World.tree: .init(#"[{"path": "#)],
      means: "JSON of another shape, or none"
    ),
    Row(
      testDescription: "asked too often",
      routes: [facts: World.facts(), World.tree: World.message(429, "Retry later")],
      means: "rate-limited"
    ),
    Row(
      testDescription: "refused",
      routes: [facts: World.facts(), World.tree: World.message(403, "Forbidden")],
      means: "403"
    ),
    Row(
      testDescription: "no answer",
      routes: [:],
      broken: [facts, World.tree],
      means: "timed-out"
    ),
  ]

  @Test("By its facts, its list and its branches", arguments: rows)
  func follow(_ row: Row) async throws {
    let (context, _) = try World.web(row.routes, broken: row.broken).context()
    let pointer = Pointer(kind: .repository, target: row.target)
    let goal = try #require(GitLab.locate(pointer, context.settings))
    let landing = await HostCrawler.gitLab.follow(goal, context)
    #expect(HostWords.words(landing.sight) == row.means)
    let isSeen = landing.surfaces.contains { $0.kind == .repository && $0.sight == .whole }
    if case .unseen = landing.sight { #expect(!isSeen) }
  }

  @Test("What the facts say of a project stands beside its files")
  func remarks() async throws {
    let facts = World.facts(
      #""visibility": "public", "archived": true, "license": {"key": "mit"}, "#
        + #""forked_from_project": {"id": 7}"#
    )
    let routes = [Self.facts: facts, World.tree: World.rows("run.py")]
    let (context, _) = try World.web(routes).context()
    let goal = Goal(kind: .repository, id: "https://gitlab.com/acme/ml/tiny")
    let landing = await HostCrawler.gitLab.follow(goal, context)
    let sight = RepositorySight(
      id: "acme/ml/tiny",
      files: [RepositoryFile(path: "run.py")],
      isWhole: true,
      license: "mit",
      isArchived: true,
      isFork: true
    )
    guard case .repository(let seen) = landing.sight else {
      Issue.record("\(landing.sight)")
      return
    }
    #expect(seen == sight)
  }

  @Test("A file of a branch with a slash in its name is read at that branch")
  func read() async throws {
    let file = "eval%2Frun.py"
    let routes = [
      Self.facts: World.facts(),
      World.tree + "&ref=feature%2Fx": World.rows("eval/run.py"),
      World.readme("feature%2Fx", name: file): World.card,
      World.readme("main", name: file): World.card,
    ]
    let (context, _) = try World.web(routes).context()
    let page = "https://gitlab.com/acme/ml/tiny"
    let goal = Goal(kind: .repository, id: page, revision: "feature", path: "x")
    let landing = await HostCrawler.gitLab.follow(goal, context)
    #expect(landing.source.revision == "feature/x")
    let owner = FileWish.Owner.goal(goal.root, revision: landing.source.revision)
    let wish = FileWish("x/eval/run.py", of: owner, limit: 100, purpose: "a test")
    #expect(await HostCrawler.gitLab.read(wish, context).isFound)
    let plain = FileWish(
      "eval/run.py",
      of: .goal(Goal(kind: .repository, id: page), revision: "main"),
      limit: 100,
      purpose: "a test"
    )
    #expect(await HostCrawler.gitLab.read(plain, context).isFound)
  }

  @Test("Submodules are told with their commits")
  func modules() async throws {
    let routes = [Self.facts: World.facts(), World.tree: World.rows("run.py", "trainer@")]
    let (context, _) = try World.web(routes).context()
    let goal = Goal(kind: .repository, id: "https://gitlab.com/acme/ml/tiny")
    let landing = await HostCrawler.gitLab.follow(goal, context)
    guard case .repository(let sight) = landing.sight else {
      Issue.record("\(landing.sight)")
      return
    }
    #expect(sight.modules == [RepositorySight.Module(path: "trainer", commit: "c0ffee")])
    #expect(!sight.isCut)
  }
}
