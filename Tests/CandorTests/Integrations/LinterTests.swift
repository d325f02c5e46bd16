// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("Other people's linters find nothing")
struct LinterTests {
  struct Lint: Sendable, CustomTestStringConvertible {
    var tool: String
    var arguments: [String]
    var file: String
    /// What makes it a mistake that the linter must find.
    var fault: (sound: String, broken: String)
    var testDescription: String { "\(tool) \(file)" }
  }

  static let lints =
    [
      Lint(
        tool: "check-jsonschema",
        arguments: ["--builtin-schema", "vendor.github-actions"],
        file: "action.yml",
        fault: ("using: composite", "using: nothing")
      ),
      Lint(
        tool: "zizmor",
        arguments: ["--offline", "--no-config", "--persona", "auditor"],
        file: "action.yml",
        fault: ("@27d5ce7f107fe9357f9df03efb73ab90386fccae", "@main")
      ),
      Lint(
        tool: "pre-commit",
        arguments: ["validate-manifest"],
        file: ".pre-commit-hooks.yaml",
        fault: ("language: script", "language: none")
      ),
      Lint(
        tool: "hadolint",
        arguments: ["--no-color"],
        file: "Scripts/Containerfile",
        fault: ("USER 10001", "USER root")
      ),
    ]
    + scripts.map {
      Lint(
        tool: "shellcheck",
        arguments: [],
        file: "Scripts/\($0)",
        fault: ("set -eu", "cd $x; set -eu")
      )
    }

  /// Those that a shell runs.
  static let scripts = Checkout.names(in: Checkout.root.appending(path: "Scripts")).filter { name in
    let file = Checkout.root.appending(path: "Scripts/\(name)")
    let text = Result { try String(contentsOf: file, encoding: .utf8) }
    return (try? text.get())?.hasPrefix("#!/bin/sh") ?? true
  }

  @Test("in what we ship, and find a mistake that is put in", arguments: lints)
  func lint(_ lint: Lint) async throws {
    let tool = Tool(name: lint.tool)
    guard tool.isThere else { return }
    let file = Checkout.root.appending(path: lint.file)
    let sound = try await tool.run(lint.arguments + [file.path])
    #expect(sound.code == 0, "\(sound)")
    try await Scratch.with { scratch in
      let text = try String(contentsOf: file, encoding: .utf8)
      let broken = text.replacing(lint.fault.sound, with: lint.fault.broken)
      try #require(broken != text)
      let name = file.lastPathComponent
      let copy = try scratch.file("broken/\(name)", broken)
      let found = try await tool.run(lint.arguments + [copy.path])
      #expect(found.code != 0, "\(found)")
    }
  }
}
