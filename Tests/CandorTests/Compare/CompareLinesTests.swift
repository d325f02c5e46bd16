// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("Lines of a file of audits that are none are told of")
struct CompareLinesTests {
  @Test("by their number, with whose error they hold")
  func passedOver() async throws {
    try await Scratch.with { scratch in
      let audit = try await Program.run(
        ["audit", "acme/tiny", "--offline", "--no-policy", "--format", "json"]
      )
      let error =
        #"{"schema":"candor.error/1","ref":"acme/gone","error":{"kind":"missing","message":"not there"}}"#
      let lines = ["", error, audit.output, #"{"schema":"candor.plan/1"}"#]
      try scratch.file("a.jsonl", lines.joined(separator: "\n"))
      let run = try await Program.run(
        ["compare", "a.jsonl", "--format", "markdown"],
        folder: scratch.folder
      )
      #expect(run.code == 0)
      #expect(
        run.error
          == "candor: a.jsonl:2: holds an error of acme/gone (not there) and no audit; it is passed "
          + "over.\ncandor: a.jsonl:5: holds 'candor.plan/1' and no audit; it is passed over.\n"
      )
      #expect(run.output.contains("| acme/tiny |"))
    }
  }
}
