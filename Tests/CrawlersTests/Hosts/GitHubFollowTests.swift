// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("A link into GitHub is dead only where the repository is gone")
struct GitHubFollowTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var facts: Int
    var trees: [String: Int]
    var goal: (revision: String?, path: String) = (nil, "")
    var means: String
    var requests = 2
  }

  static let rows: [Row] = [
    Row(
      testDescription: "all there",
      facts: 200,
      trees: ["HEAD": 200],
      means: "eval/run.py, whole"
    ),
    Row(testDescription: "gone", facts: 404, trees: [:], means: "dead"),
    Row(
      testDescription: "gone, by the list alone",
      facts: 403,
      trees: [:],
      means: "dead"
    ),
    Row(testDescription: "taken back", facts: 451, trees: ["HEAD": 451], means: "withdrawn"),
    Row(testDescription: "empty", facts: 200, trees: ["HEAD": 409], means: "empty"),
    Row(testDescription: "there, without its default branch", facts: 200, trees: [:], means: "404"),
    Row(
      testDescription: "a revision that is not there",
      facts: 200,
      trees: [:],
      goal: ("v9", ""),
      means: "404"
    ),
    Row(
      testDescription: "a branch with a slash",
      facts: 200,
      trees: ["feature/x": 200],
      goal: ("feature", "x"),
      means: "x/eval/run.py, in part",
      requests: 3
    ),
    Row(
      testDescription: "a folder of a branch with a slash",
      facts: 200,
      trees: ["feature/x": 200],
      goal: ("feature", "x/eval"),
      means: "x/eval/run.py, in part",
      requests: 3
    ),
    Row(
      testDescription: "a branch with two slashes",
      facts: 200,
      trees: ["a/b/c": 200],
      goal: ("a", "b/c"),
      means: "404",
      requests: 3
    ),
    Row(
      testDescription: "a revision of what is gone",
      facts: 404,
      trees: [:],
      goal: ("v9", "x"),
      means: "dead"
    ),
    Row(
      testDescription: "a revision that is not there, of facts that were not seen",
      facts: 403,
      trees: [:],
      goal: ("v9", "x"),
      means: "404"
    ),
  ]

  @Test("By its facts and its list", arguments: rows)
  func follow(_ row: Row) async throws {
    var world = GitHubWorld(answers: ["": (row.facts, GitHubWorld.facts)])
    for (revision, status) in row.trees {
      world.answers["/git/trees/\(revision)"] = (status, GitHubWorld.tree(["eval/run.py"]))
    }
    let goal = Goal(
      kind: .repository,
      id: "acme/code",
      revision: row.goal.revision,
      path: row.goal.path
    )
    let seen = try await world.seen { await $0.follow(goal) }
    #expect(Self.words(seen.value.sight) == row.means)
    #expect(seen.asked.count == row.requests)
  }

  @Test(
    "What only a token shows is not public",
    arguments: [
      (200, #""private": true"#, true, "private"), (200, #""private": true"#, false, "private"),
      (200, #""private": false"#, true, "eval/run.py, whole"),
      (200, #""fork": false"#, false, "eval/run.py, whole"),
      (403, "", false, "eval/run.py, whole"),
    ]
  )
  func token(facts: Int, fields: String, sendsToken: Bool, means: String) async throws {
    var world = GitHubWorld(answers: [
      "": (facts, "{\(fields)}"),
      "/git/trees/HEAD": (200, GitHubWorld.tree(["eval/run.py"])),
    ])
    world.sendsToken = sendsToken
    let seen = try await world.seen { await $0.follow(Goal(kind: .repository, id: "acme/code")) }
    #expect(Self.words(seen.value.sight) == means)
  }

  @Test("With a token, a list whose visibility was not seen shows nothing", arguments: [403, 500])
  func unseenVisibility(facts: Int) async throws {
    var world = GitHubWorld(answers: [
      "": (facts, "{}"), "/git/trees/HEAD": (200, GitHubWorld.tree(["eval/run.py"])),
    ])
    world.sendsToken = true
    let seen = try await world.seen { await $0.follow(Goal(kind: .repository, id: "acme/code")) }
    guard case .unseen = seen.value.sight else {
      Issue.record("it was taken for public")
      return
    }
  }

  private static func words(_ sight: Landing.Sight) -> String {
    switch sight {
    case .repository(let sight):
      sight.files.map(\.path).joined(separator: " ") + (sight.isWhole ? ", whole" : ", in part")
    case .barred(let standing, _): standing.rawValue
    case .unseen(let error):
      if case .status(let status) = error.problem { "\(status)" } else { "\(error.problem)" }
    case .dataset: "a dataset"
    case .run: "a run"
    }
  }
}
