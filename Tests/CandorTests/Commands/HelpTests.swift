// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("Help")
struct HelpTests {
  static let commands = [
    "", "audit", "badge", "badge draw", "badge verify", "badge update", "batch", "calibrate",
    "compare", "diff", "plan", "policy", "policy new", "policy check", "rules", "rules list",
    "rules explain", "rules check",
  ]

  @Test("fits a narrow terminal without being broken anew", arguments: commands)
  func width(command: String) async throws {
    let words = command.split(separator: " ").map(String.init)
    // On a wide one, the lines are as they were written.
    let run = try await Program.run(words + ["--help"], environment: ["COLUMNS": "300"])
    let (about, usage) = try #require(run.output.halves(at: "\nUSAGE: "))
    #expect(run.code == 0)
    #expect(about.dropFirst().filter { $0.count > 80 } == [])
    // Else the width was not heeded, and nothing was shown.
    #expect(!["audit", "plan"].contains(command) || usage.contains { $0.count > 80 })
  }

  @Test("says what an option leaves of a policy")
  func require() async throws {
    let run = try await Program.run(["audit", "--help"], environment: ["COLUMNS": "300"])
    #expect(run.output.contains("What a policy requires of other criteria stays."))
  }
}

extension String {
  /// The lines before and behind the first `mark`.
  fileprivate func halves(at mark: String) -> (before: [String], behind: [String])? {
    firstRange(of: mark).map { range in
      (
        self[..<range.lowerBound].split(separator: "\n").map(String.init),
        self[range.upperBound...].split(separator: "\n").map(String.init)
      )
    }
  }
}
