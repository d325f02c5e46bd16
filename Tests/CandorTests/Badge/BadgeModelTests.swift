// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Testing

@Suite("Badges of one model in the README of another")
struct BadgeModelTests {
  /// The configuration of a clone.
  static func clone(_ url: String) -> String {
    """
    [core]
    \tbare = false
    [remote "fork"]
    \turl = https://huggingface.co/fork/OLMo-7B
    [remote "origin"]
    \turl = \(url)
    \tfetch = +refs/heads/*:refs/remotes/origin/*
    [branch "main"]
    \tremote = origin
    """
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String { remote }
    var remote: String
    var verdict: String
    var ending: String
    var code: Int32
  }

  private static let other = "this README is of acme/tiny, and the badge of another model, "
  private static let open = "as audited; give REF to check that this README is of that model"

  static let cases = [
    Case(
      remote: "https://huggingface.co/allenai/OLMo-7B",
      verdict: "true",
      ending: "as audited",
      code: 0
    ),
    Case(remote: "git@hf.co:allenai/olmo-7b.git", verdict: "true", ending: "as audited", code: 0),
    Case(
      remote: "https://me:hf_token@huggingface.co/acme/tiny",
      verdict: "wrong",
      ending: "\(other)of which it is true",
      code: 1
    ),
    Case(
      remote: "ssh://git@hf.co:22/acme/tiny",
      verdict: "wrong",
      ending: "\(other)of which it is true",
      code: 1
    ),
    Case(remote: "https://github.com/acme/tiny", verdict: "true", ending: open, code: 0),
    Case(remote: "../elsewhere", verdict: "true", ending: open, code: 0),
  ]

  @Test("are wrong, and are left alone", arguments: cases)
  func remotes(row: Case) async throws {
    try await BadgeBench.with(try BadgeBench.ranged()) { bench in
      try await bench.draw("openness.svg")
      let svg = try bench.scratch.text("openness.svg")
      try bench.scratch.file("README.md", "![b](openness.svg)\n")
      try bench.scratch.file(".git/config", Self.clone(row.remote))
      let run = try await bench.badge(["verify", "README.md"] + BadgeBench.replay)
      #expect(run.code == row.code)
      #expect(!run.output.contains("hf_token"))
      #expect(
        run.output == "README.md:1:1: \(row.verdict): openness: 3-5/5 published "
          + "(allenai/OLMo-7B at 46fba0d): \(row.ending)\n"
      )
      let update = try await bench.badge(["update", "README.md"] + BadgeBench.replay)
      #expect(update.code == row.code)
      #expect(try bench.scratch.text("openness.svg") == svg)
    }
  }

  @Test("are wrong under the name of their own model, where the user names the README's")
  func reference() async throws {
    try await BadgeBench.with { bench in
      try await bench.draw("openness.svg")
      try bench.scratch.file("README.md", "![b](openness.svg)\n")
      var audit = try BadgeBench.settled()
      audit.reference.id = "acme/tiny"
      try bench.scratch.file("audit.json", try JSONEncoder().encode(audit))
      let run = try await bench.readme("verify")
      #expect(run.code == 1)
      #expect(
        run.output == "README.md:1:1: wrong: openness: 3/5 published (allenai/OLMo-7B at 46fba0d): "
          + "it was drawn for allenai/OLMo-7B, and this is acme/tiny\n"
          + "fix: candor badge update README.md --audit audit.json\n"
      )
    }
  }

  @Test("are of no model by a remote that is no file", arguments: ["link", "folder", "none"])
  func unreadable(way: String) async throws {
    try await BadgeBench.with(try BadgeBench.ranged()) { bench in
      try await bench.draw("openness.svg")
      try bench.scratch.file("README.md", "![b](openness.svg)\n")
      if way == "folder" { try bench.scratch.file(".git/config/x", "") }
      if way == "link" {
        try bench.scratch.file(".git/HEAD", "")
        try FileManager.default.createSymbolicLink(
          atPath: bench.scratch.path(".git/config"),
          withDestinationPath: "/dev/zero"
        )
      }
      let run = try await bench.badge(["verify", "README.md"] + BadgeBench.replay)
      #expect(run.code == 0 && run.output.hasSuffix("\(Self.open)\n"), "\(run.output)")
    }
  }
}
