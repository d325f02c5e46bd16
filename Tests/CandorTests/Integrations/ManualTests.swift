// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("The manual page")
struct ManualTests {
  /// Writes candor.1 into `scratch`.
  static func page(in scratch: Scratch) async throws -> URL {
    let run = try await Tool(name: "python3").run(
      [Checkout.root.appending(path: "Scripts/manual").path, Program.path]
    )
    try #require(run.code == 0, "\(run.error)")
    return try scratch.file("candor.1", run.output)
  }

  @Test("names every command, and what its sections must hold")
  func sections() async throws {
    try await Scratch.with { scratch in
      let page = try String(contentsOf: await Self.page(in: scratch), encoding: .utf8)
      let headings = page.matches(of: /\n\.S[hs] ([^\n]+)/).map { String($0.1) }
      for heading in [
        "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "audit", "rules check", "Gate",
        "ENVIRONMENT", "FILES", "EXIT STATUS", "EXAMPLES",
      ] { #expect(headings.contains(heading), "\(heading)") }
      for code in [0, 1, 3, 64, 70] { #expect(page.contains("\n.It \(code)\n")) }
    }
  }

  @Test("is as mandoc wants it", .enabled(if: Tool(name: "mandoc").isThere))
  func mandoc() async throws {
    try await Scratch.with { scratch in
      let page = try await Self.page(in: scratch)
      let run = try await Tool(name: "mandoc").run(["-Tlint", page.path])
      #expect(run == Program.Run(code: 0, output: "", error: ""))
    }
  }

  @Test("is rendered by man without a warning", .enabled(if: Tool(name: "man").isThere))
  func man() async throws {
    try await Scratch.with { scratch in
      let page = try await Self.page(in: scratch)
      let run = try await Shell.run(
        "man --warnings -E UTF-8 -l -Tutf8 -Z '\(page.path)' > /dev/null",
        environment: ["MANWIDTH": "80"],
        folder: scratch.folder
      )
      #expect(run == Program.Run(code: 0, output: "", error: ""))
    }
  }
}
