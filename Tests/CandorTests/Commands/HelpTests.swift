// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("What --help shows")
struct HelpTests {
  static let commands = [
    [], ["audit"], ["badge"], ["badge", "draw"], ["badge", "update"], ["badge", "verify"],
    ["batch"], ["calibrate"], ["compare"], ["diff"], ["plan"], ["policy"], ["rules"],
  ]

  @Test("as examples can be copied: none is broken where a line is full", arguments: commands)
  func examples(_ command: [String]) async throws {
    let run = try await Program.run(["help"] + command, environment: ["COLUMNS": "80"])
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    let examples = lines.drop { $0 != "EXAMPLES" }.dropFirst().prefix { !$0.isEmpty }
    #expect(examples.allSatisfy { $0.hasPrefix("  ") }, "\(examples.joined(separator: "\n"))")
  }
}
