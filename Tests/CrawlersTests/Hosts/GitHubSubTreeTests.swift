// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("A list that GitHub cut goes on in the likeliest folders")
struct GitHubSubTreeTests {
  private static func cut(_ rows: [(path: String, type: String)]) -> String {
    let rows = rows.enumerated().map { index, row in
      #"{"path": "\#(row.path)", "type": "\#(row.type)", "size": 900, "sha": "a\#(index)"}"#
    }
    return #"{"sha": "c0ffee", "truncated": true, "tree": [\#(rows.joined(separator: ","))]}"#
  }

  private static let folders = ["assets", "eval", "training", "web", "eval/old"].map {
    ($0, "tree")
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var listed: [String]
    /// What is asked for beyond the facts and the list.
    var asked: [String]
    var files: [String]
  }

  static let rows = [
    Row(
      testDescription: "what shows both is not asked further",
      listed: ["eval/run.py", "training/train.py"],
      asked: [],
      files: ["eval/run.py", "training/train.py"]
    ),
    Row(
      testDescription: "what shows one is asked for the other",
      listed: ["eval/run.py"],
      asked: ["/git/trees/a2?recursive=1", "/git/trees/c0ffee"],
      files: ["eval/run.py", "training/train.py"]
    ),
    Row(
      testDescription: "what shows none is asked for both",
      listed: ["assets/a.png"],
      asked: ["/git/trees/a1?recursive=1", "/git/trees/a2?recursive=1", "/git/trees/c0ffee"],
      files: ["assets/a.png", "eval/run.py", "training/train.py"]
    ),
  ]

  private static func world(_ row: Row) -> GitHubWorld {
    GitHubWorld(answers: [
      "": (200, GitHubWorld.facts),
      "/git/trees/HEAD?recursive=1": (200, cut(row.listed.map { ($0, "blob") })),
      "/git/trees/c0ffee": (200, cut(folders)),
      "/git/trees/a1?recursive=1": (200, cut([("run.py", "blob")])),
      "/git/trees/a2?recursive=1": (200, cut([("train.py", "blob")])),
      "/branches?per_page=100": (200, "[]"),
    ])
  }

  @Test("Only where what it shows is not enough", arguments: rows)
  func follows(_ row: Row) async throws {
    let goal = Goal(kind: .repository, id: "acme/code")
    let (landing, asked) = try await Self.world(row).seen { await $0.follow(goal) }
    guard case .repository(let sight) = landing.sight else {
      Issue.record("\(landing.sight)")
      return
    }
    #expect(sight.files.map(\.path) == row.files)
    #expect(!sight.isWhole)
    #expect(asked == ["", "/git/trees/HEAD?recursive=1"] + row.asked)
    let code = CodeContext("acme/tiny", files: try FileLexicon.shipped(), contents: .none)
    for component in [Component.evaluationCode, .fineTuningCode] {
      let seen = RepositoryCode(sight, below: "", component, .claimed, code)
      #expect(seen.finding.standing == .listed, "\(component): \(seen.finding.says)")
    }
  }

  @Test("Folders that could not be seen are told of, and the list stays cut")
  func unseen() async throws {
    var world = Self.world(Self.rows[2])
    world.answers["/git/trees/a1?recursive=1"] = (500, "{}")
    let goal = Goal(kind: .repository, id: "acme/code")
    let (landing, _) = try await world.seen { await $0.follow(goal) }
    let failed = landing.surfaces.filter {
      if case .failed = $0.sight { true } else { false }
    }
    #expect(failed.map(\.url) == ["\(GitHubWorld.api)/git/trees/a1?recursive=1"])
    guard case .repository(let sight) = landing.sight else {
      Issue.record("\(landing.sight)")
      return
    }
    #expect(!sight.isWhole)
  }

  @Test("A model's own list goes on, too")
  func lists() async throws {
    let row = Self.rows[2]
    let (listing, _) = try await Self.world(row).seen { gitHub in
      let subject = Subject(
        requested: "github:acme/code",
        resolved: "https://github.com/acme/code",
        host: "github.com",
        id: "acme/code",
        revision: nil
      )
      let place = CardPlace(url: subject.resolved, path: "README.md", model: subject.id)
      return await gitHub.list(Opening(subject: subject, cardPlace: place))
    }
    #expect(listing.files.map(\.path) == row.files)
    let sights = listing.surfaces.filter { $0.kind == .files }.map(\.sight)
    #expect(sights == [.part(why: "GitHub cut the list")])
  }
}
