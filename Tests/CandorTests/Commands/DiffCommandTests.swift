// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("The command that compares audits")
struct DiffCommandTests {
  /// Audits of a folder before and after its weights were taken away, as OLD and NEW.
  static func compared(_ arguments: [String]) async throws -> Program.Run {
    try await Scratch.with { scratch in
      try scratch.file("model/README.md", "# Tiny\n")
      try scratch.file("model/config.json", "{}")
      try scratch.file("model/model.safetensors", OutputTests.pointer)
      let audit = ["audit", "./model", "--offline", "--format"]
      _ = try await Program.run(audit + ["json=old.json"], folder: scratch.folder)
      try FileManager.default.removeItem(atPath: scratch.path("model/model.safetensors"))
      _ = try await Program.run(audit + ["json=new.json"], folder: scratch.folder)
      try scratch.file("empty.jsonl", "")
      let both = try scratch.text("old.json") + scratch.text("new.json")
      try scratch.file("both.jsonl", both)
      return try await Program.run(["diff"] + arguments, folder: scratch.folder)
    }
  }

  static let codes: [(arguments: [String], code: Int32, says: String)] = [
    (["old.json", "new.json"], 0, "▼ worse"),
    (["old.json", "new.json", "--exit-code"], 1, "▼ worse"),
    (["new.json", "old.json", "--exit-code"], 0, "▲ better"),
    (["old.json", "old.json", "--exit-code"], 0, "nothing differs"),
    (["both.jsonl", "old.json", "--exit-code"], 0, "▲ better"),
    (["old.json", "new.json", "--format", "markdown"], 0, "| ▼ worse | `weights` |"),
    (["old.json", "new.json", "--format", "json"], 0, #""schema":"candor.diff/1""#),
  ]

  @Test("exits with 1 only when asked to, for what got worse", arguments: codes)
  func code(_ row: (arguments: [String], code: Int32, says: String)) async throws {
    let run = try await Self.compared(row.arguments)
    #expect(run.code == row.code)
    #expect(run.output.contains(row.says), "\(run.output)")
    #expect(run.error == "")
  }

  static let mistakes: [(arguments: [String], says: String)] = [
    (["old.json", "nowhere.json"], "nowhere.json: cannot be read. "),
    (["old.json", "empty.jsonl"], "empty.jsonl: no audit stands in it. "),
    (["old.json", "model/README.md"], "model/README.md:1: not an audit. "),
    (
      ["old.json", "new.json", "--format", "markdwon"],
      "no format 'markdwon'; did you mean 'markdown'?"
    ),
  ]

  @Test("says which file is none of audits", arguments: mistakes)
  func mistake(_ row: (arguments: [String], says: String)) async throws {
    let run = try await Self.compared(row.arguments)
    #expect(run.code == 64)
    #expect(run.error.hasPrefix("candor: \(row.says)"), "\(run.error)")
  }
}
