// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("What is compared is compared once")
struct CompareOnceTests {
  private static let told = "candor: acme/tiny is named twice; it is shown once.\n"

  static let names: [(references: [String], told: String)] = [
    (["acme/tiny", "acme/tiny", "acme/other"], told),
    (
      ["acme/tiny", "acme/other", "hf:acme/tiny"],
      "candor: hf:acme/tiny is named twice, also as acme/tiny; it is shown once.\n"
    ),
    (
      ["https://huggingface.co/acme/tiny", "acme/other", "acme/tiny"],
      "candor: acme/tiny is named twice, also as https://huggingface.co/acme/tiny; it is shown "
        + "once.\n"
    ),
    (["acme/tiny", "acme/other"], ""),
  ]

  @Test("in whatever words it is named", arguments: names)
  func once(_ row: (references: [String], told: String)) async throws {
    let run = try await Program.run(
      ["compare", "--offline", "--no-policy", "--format", "markdown"] + row.references
    )
    #expect(run.code == 0)
    #expect(run.error == row.told)
    // A row of verdicts, and one of facts.
    for name in ["acme/tiny", "acme/other"] {
      let rows = run.output.split(separator: "\n").filter { $0.hasPrefix("| \(name) |") }
      #expect(rows.count == 2, "\(run.output)")
    }
  }

  @Test("though it stands in two files")
  func files() async throws {
    try await Scratch.with { scratch in
      let audit = try await Program.run(
        ["audit", "acme/tiny", "--offline", "--no-policy", "--format", "json"]
      )
      try scratch.file("a.json", audit.output)
      try scratch.file("b.jsonl", audit.output + audit.output)
      let run = try await Program.run(
        ["compare", "a.json", "b.jsonl", "a.json", "--format", "markdown"],
        folder: scratch.folder
      )
      #expect(
        run.error
          == "candor: a.json is named twice; it is shown once.\n" + Self.told + Self.told
      )
      #expect(run.output.matches(of: /\| acme\/tiny \|/).count == 2)
    }
  }
}
