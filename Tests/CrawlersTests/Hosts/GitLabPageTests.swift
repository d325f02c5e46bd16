// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("A list of GitLab's is read over its own pages, and over no others")
struct GitLabPageTests {
  typealias World = GitLabWorld

  static let first = World.api + World.tree
  static let other = "is refused: it goes on at another address"

  static let rows: [(fields: [String: String], means: String)] = [
    ([:], "ends"),
    (["X-Next-Page": " "], "ends"),
    (["X-Next-Page": "2"], "goes on at \(first)&page=2"),
    (["X-Next-Page": "1"], "is refused: its next page has no number"),
    (["X-Next-Page": "-2"], "is refused: its next page has no number"),
    (["X-Next-Page": "99999999"], "is refused: its next page has no number"),
    (["X-Next-Page": "2&x=https://evil.example"], "is refused: its next page has no number"),
    (["Link": "<\(first)&page_token=ab>; rel=\"next\""], "goes on at \(first)&page_token=ab"),
    (["Link": "<\(first)>; rel=\"first\""], "ends"),
    (
      ["Link": "<\(first)&page_token=ab>; rel=\"next\"", "X-Next-Page": "2"],
      "goes on at \(first)&page_token=ab"
    ),
    (
      ["Link": "<https://gitlab.com/api/v4/projects/7/repository/tree?page=2>; rel=\"next\""],
      "goes on at https://gitlab.com/api/v4/projects/7/repository/tree?page=2"
    ),
    (["Link": "<https://evil.example/api/v4/projects/7/repository/tree?page=2>; rel=next"], other),
    (["Link": "<http://gitlab.com/api/v4/projects/7/repository/tree?page=2>; rel=next"], other),
    (["Link": "<https://gitlab.com:444/api/v4/projects/7/repository/tree>; rel=next"], other),
    (["Link": "<https://gitlab.com/api/v4/projects/7/repository/branches>; rel=next"], other),
    (["Link": "<https://gitlab.com/api/v4/projects/evil%2Fx/repository/tree>; rel=next"], other),
    (["Link": "<https://gitlab.com/evil/v4/projects/7/repository/tree>; rel=next"], other),
    (["Link": "<//evil.example/x>; rel=next"], other),
    (["Link": "<file:///etc/passwd>; rel=next"], other),
  ]

  @Test("By Link, else by X-Next-Page", arguments: rows)
  func next(_ row: (fields: [String: String], means: String)) {
    let response = FetchResponse(
      url: Self.first,
      status: 200,
      headers: Headers(row.fields.map { ($0.key, $0.value) })
    )
    let means =
      switch GitLabPage(after: response, of: Self.first) {
      case .end: "ends"
      case .at(let url): "goes on at \(url)"
      case .refused(let why): "is refused: \(why)"
      }
    #expect(means == row.means)
  }

  /// Pages by number, each with one file, of which the last says nothing of a next one.
  static func pages(_ count: Int) -> [String: ScriptedWeb.Page] {
    var routes: [String: ScriptedWeb.Page] = [:]
    for page in 1...count {
      let next = page < count ? "\(page + 1)" : ""
      let key = page == 1 ? World.tree : "\(World.tree)&page=\(page)"
      routes[key] = World.rows("\(page).py", fields: ["X-Next-Page": next])
    }
    return routes
  }

  static func linked(_ token: String, to next: String) -> [String: ScriptedWeb.Page] {
    let link = "<\(first)&page_token=\(next)>; rel=\"next\""
    return [World.tree + token: World.rows("a.py", fields: ["Link": link])]
  }

  static let lists: [(name: String, routes: [String: ScriptedWeb.Page], means: String)] = [
    ("three pages", pages(3), "1.py 2.py 3.py"),
    (
      "too many pages", pages(21),
      "1.py 10.py 11.py 12.py 13.py 14.py 15.py 16.py 17.py 18.py "
        + "19.py 2.py 20.py 3.py 4.py 5.py 6.py 7.py 8.py 9.py, over 20 pages"
    ),
    (
      "a page that fails",
      pages(3).merging([World.tree + "&page=2": World.message(500, "Oh")]) { _, new in new },
      "1.py, page 2 could not be seen: answered with status 500"
    ),
    (
      "a page that is gone",
      pages(2).filter { $0.key == World.tree },
      "1.py, page 2 could not be seen: answered with status 404"
    ),
    (
      "a circle",
      linked("", to: "b").merging(linked("&page_token=b", to: "b")) { first, _ in first },
      "a.py a.py, its pages lead in a circle"
    ),
    (
      "another host's page",
      [World.tree: World.rows("a.py", fields: ["Link": "<https://evil.example/x>; rel=next"])],
      "a.py, it goes on at another address"
    ),
  ]

  @Test("What is not read of a list makes it a part", arguments: lists)
  func list(_ row: (name: String, routes: [String: ScriptedWeb.Page], means: String)) async throws {
    let routes = GitLabOpenTests.world([:]).merging(row.routes) { _, new in new }
    let (context, log) = try World.web(routes).context()
    let words = try await HostWords.words(of: "gitlab:acme/ml/tiny", .gitLab, context)
    #expect(words.first { $0.hasPrefix("files") } == "files \(row.means)")
    #expect(await log.entries.allSatisfy { $0.url.hasPrefix(World.api) })
  }
}
