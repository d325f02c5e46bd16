// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("The comment of the GitHub Action")
struct ActionCommentTests {
  static let marker = "<!-- candor:audit -->"
  static let strangers = [
    Forge.Note(id: 1, author: "mallory", body: marker + "\nAll is open."),
    Forge.Note(id: 2, author: "openness-bot", body: "Something else"),
  ]

  @Test("is created once, then renewed, and a stranger's is left alone")
  func sticky() async throws {
    let forge = Forge(.gitHub, notes: Self.strangers)
    try await forge.serving { api in
      try await Runner.with { runner in
        let runner = try runner.onPullRequest(7, api: api)
        try await runner.audit()
        let first = try #require(await forge.notes.last)
        #expect(first.body.hasPrefix(Self.marker + "\n"))
        let gate = ["INPUT_REQUIRE": "weights=published"]
        try await runner.audit(gate)
        let notes = await forge.notes
        #expect(Array(notes.prefix(2)) == Self.strangers)
        #expect(notes.count == 3)
        #expect(notes[2].body != first.body)
      }
    }
    let comments = "/repos/acme/tiny/issues/7/comments"
    #expect(
      await forge.asked == [
        "POST /graphql", "GET \(comments)", "POST \(comments)",
        "POST /graphql", "GET \(comments)", "PATCH /repos/acme/tiny/issues/comments/1002",
      ]
    )
    #expect(await forge.tokens == ["authorization: Bearer s3cret"])
  }

  @Test("of several audits of a pull request is one each")
  func several() async throws {
    let forge = Forge(.gitHub)
    try await forge.serving { api in
      try await Runner.with { runner in
        let runner = try runner.onPullRequest(7, api: api)
        try runner.scratch.file("checkout/second/README.md", "# Second\n")
        for reference in [".", "./second", ".", "./second"] {
          try await runner.audit(["INPUT_REF": reference])
        }
        let notes = await forge.notes
        #expect(notes.count == 2)
        let key = "<!-- candor:audit:./second_ -->"
        #expect(notes.last?.body.hasPrefix("\(Self.marker)\n\(key)\n") == true)
      }
    }
  }

  @Test("is found behind a hundred others")
  func pages() async throws {
    let chatter = (1...230).map { Forge.Note(id: $0, author: "someone", body: "Comment \($0)") }
    let ours = Forge.Note(id: 500, author: "openness-bot[bot]", body: Self.marker + "\r\nOld")
    let forge = Forge(.gitHub, notes: chatter + [ours])
    try await forge.serving { api in
      try await Runner.with { runner in
        try await runner.onPullRequest(7, api: api).audit()
      }
    }
    #expect(await forge.notes.count == 231)
    #expect(await forge.notes.last?.body.contains("Old") == false)
  }

  @Test("that is refused is a warning; the summary holds the report", arguments: [403, 404, 500])
  func refused(_ status: Int) async throws {
    let forge = Forge(.gitHub, refusal: status)
    try await forge.serving { api in
      try await Runner.with { runner in
        let audit = try await runner.onPullRequest(7, api: api).audit()
        let commands = Runner.commands(in: audit.output)
        #expect(commands.count == 1)
        let start = "::warning title=Candor::The pull request got no comment"
        #expect(commands.first?.hasPrefix(start) == true)
        #expect(!audit.output.contains("s3cret"))
        #expect(try runner.scratch.text("summary").hasPrefix(Self.marker))
      }
    }
  }

  @Test("is for pull requests only")
  func push() async throws {
    let forge = Forge(.gitHub)
    try await forge.serving { api in
      try await Runner.with { runner in
        let runner = try runner.onPullRequest(7, api: api)
        try await runner.audit(["GITHUB_EVENT_NAME": "push"])
      }
    }
    #expect(await forge.asked == [])
  }
}
