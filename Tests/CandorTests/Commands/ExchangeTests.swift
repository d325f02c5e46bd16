// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import StandInHub
import Testing

@Suite("Every command that asks hosts says and keeps what it asked", .serialized)
struct ExchangeTests {
  static let commands: [(arguments: [String], input: String)] = [
    (["audit", "acme/open-1b", "--format", "json"], ""),
    (["compare", "acme/open-1b", "--format", "markdown"], ""),
    (["batch"], "acme/open-1b\n"),
    (["plan", "acme/open-1b"], ""),
    (["badge", "draw", "acme/open-1b"], ""),
  ]

  @Test("with --explain-requests and --record", arguments: commands)
  func asked(_ row: (arguments: [String], input: String)) async throws {
    try await Scratch.with { scratch in
      let input = Data(row.input.utf8)
      let online = try await StandInHub.serve(.doors) { hub in
        try await Program.run(
          row.arguments + ["--explain-requests", "--record", "kept"] + hub.hostMapArguments,
          input: input,
          folder: scratch.folder
        )
      }
      #expect(online.code == 0, "\(online.error)")
      #expect(online.error.contains("acme/open-1b: "))
      #expect(online.error.contains("  1. "))
      let replayed = try await Program.run(
        row.arguments + ["--replay", "kept"],
        input: input,
        folder: scratch.folder
      )
      #expect(replayed.output == online.output)
      #expect(!online.output.isEmpty)
    }
  }
}
