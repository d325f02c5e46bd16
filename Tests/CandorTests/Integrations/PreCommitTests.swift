// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("The hook for pre-commit", .enabled(if: Tool(name: "pre-commit").isThere))
struct PreCommitTests {
  struct Commit: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var card = "# Tiny\n"
    var arguments: [String] = []
    var file = "README.md"
    var code: Int32
    var says: String
  }

  static let commits = [
    Commit(testDescription: "no gate", code: 0, says: "Passed"),
    Commit(
      testDescription: "not met",
      arguments: ["--require=weights=published"],
      code: 1,
      says: "✗ failed      weights=published"
    ),
    Commit(
      testDescription: "what only the network shows is left to CI",
      card: "# Tiny\n\nTrained on [the corpus](https://huggingface.co/datasets/acme/corpus).\n",
      arguments: ["--require=datasets=published"],
      code: 0,
      says: "Passed"
    ),
    Commit(
      testDescription: "asked wrongly",
      arguments: ["--min-score=101"],
      code: 1,
      says: "candor: min-score 101 is no percentage"
    ),
    Commit(
      testDescription: "of the weights",
      arguments: ["--require=weights=published"],
      file: "model.safetensors.index.json",
      code: 1,
      says: "✗ failed      weights=published"
    ),
    Commit(
      testDescription: "another file",
      arguments: ["--require=weights=published"],
      file: "notes.txt",
      code: 0,
      says: "(no files to check)Skipped"
    ),
  ]

  @Test("judges what is committed", arguments: commits)
  func commit(_ commit: Commit) async throws {
    try await Scratch.with { scratch in
      let run = try await Self.run(commit, in: scratch)
      #expect(run.code == commit.code, "\(run)")
      #expect(run.output.contains(commit.says), "\(run.output)")
    }
  }

  @Test("says what to do where candor is not installed")
  func notInstalled() async throws {
    try await Scratch.with { scratch in
      let program = try #require(Tool(name: "pre-commit").file)
      let path = [URL(filePath: program).deletingLastPathComponent().path, "/usr/bin", "/bin"]
      try #require(!path.contains { FileManager.default.fileExists(atPath: "\($0)/candor") })
      let commit = Commit(testDescription: "", code: 1, says: "")
      let run = try await Self.run(
        commit,
        in: scratch,
        environment: ["PATH": path.joined(separator: ":")]
      )
      #expect(run.code == 1)
      #expect(run.output.contains("candor: not on the PATH. Install it"), "\(run.output)")
    }
  }

  /// Runs pre-commit in a model's repository, with the hook from a repository of its own.
  static func run(
    _ commit: Commit,
    in scratch: Scratch,
    environment: [String: String] = [:]
  ) async throws -> Program.Run {
    for name in [".pre-commit-hooks.yaml", "Scripts/pre-commit"] {
      let file = Checkout.root.appending(path: name).resolvingSymlinksInPath()
      try scratch.file("hooks/\(name)", Data(contentsOf: file))
    }
    try scratch.file("model/README.md", commit.card)
    try scratch.file("model/notes.txt", "notes\n")
    try scratch.file("model/model.safetensors.index.json", "{}\n")
    let arguments = commit.arguments.map { "\"\($0)\"" }.joined(separator: ", ")
    try scratch.file(
      "model/.pre-commit-config.yaml",
      """
      repos:
        - repo: ../hooks
          rev: v1.0
          hooks: [{id: candor, args: [\(arguments)]}]

      """
    )
    let home = [
      "HOME": scratch.folder.path, "PRE_COMMIT_HOME": scratch.path("home"),
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null",
      "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@acme.example",
      "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@acme.example",
    ]
    return try await Shell.run(
      """
      cd hooks
      chmod +x Scripts/pre-commit
      git init -q && git add -A && git commit -qm Hooks && git tag v1.0
      cd ../model
      git init -q && git add -A
      pre-commit run --color never --files "$FILE" 2>&1
      """,
      environment: home.merging(environment) { $1 }.merging(["FILE": commit.file]) { $1 },
      folder: scratch.folder
    )
  }
}
