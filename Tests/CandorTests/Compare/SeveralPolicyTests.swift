// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Testing

@Suite("A policy where several models are audited")
struct SeveralPolicyTests {
  static let waived = """
    waivers:
      - {criterion: datasets, artifact: "*", reason: r, author: a, expires: 2027-03-31}

    """
  static let leftOut =
    "warning: the artifacts and waivers of .candor.yaml are those of the model in its own folder, "
    + "and are left out.\n"

  /// Runs in a scratch folder that holds a policy and, like the folder `model`, a model.
  static func run(
    _ arguments: [String],
    policy: String,
    input: String = ""
  ) async throws -> Program.Run {
    try await Scratch.with { scratch in
      try scratch.file(".candor.yaml", policy)
      try secondPack(in: scratch)
      for folder in ["", "model/"] {
        try scratch.file(folder + "README.md", "# Tiny\n")
        try scratch.file(folder + "config.json", "{}")
      }
      return try await Program.run(
        arguments + ["--offline", "--rules", "rules"],
        environment: PolicyAuditTests.day,
        input: Data(input.utf8),
        folder: scratch.folder
      )
    }
  }

  /// Puts the rules into `scratch`, with the pack of the program under a second id.
  private static func secondPack(in scratch: Scratch) throws {
    let rules = scratch.path("rules")
    let files = FileManager.default
    try files.copyItem(atPath: Checkout.root.appending(path: "Rules").path, toPath: rules)
    try files.copyItem(atPath: "\(rules)/open-source-model", toPath: "\(rules)/second")
    let pack = try scratch.text("rules/second/pack.yaml")
    try scratch.file(
      "rules/second/pack.yaml",
      pack.replacing("id: open-source-model", with: "id: second")
    )
  }

  static let packs: [(policy: String, arguments: [String], pack: String, told: String)] = [
    ("pack: second\n", [], "second", "policy: .candor.yaml\n"),
    (
      "pack: second\n", ["--pack", "open-source-model"], "open-source-model",
      "policy: .candor.yaml\n"
    ),
    ("pack: second\n", ["--no-policy"], "open-source-model", ""),
    ("min_score: 100\n", [], "open-source-model", "policy: .candor.yaml\n"),
    (waived, [], "open-source-model", "policy: .candor.yaml\n" + leftOut),
  ]

  @Test("gives its pack to a batch, and nothing of one model", arguments: packs)
  func batch(
    _ row: (policy: String, arguments: [String], pack: String, told: String)
  ) async throws {
    let run = try await Self.run(
      ["batch"] + row.arguments,
      policy: row.policy,
      input: "acme/tiny\n./model\n.\n"
    )
    #expect(run.code == 0)
    #expect(run.error == row.told)
    for line in run.output.split(separator: "\n") {
      let audit = try JSONDecoder().decode(Audit.self, from: Data(line.utf8))
      #expect(audit.pack.id == row.pack)
      #expect(audit.gate == nil)
      #expect(audit.criteria.allSatisfy { $0.waiver == nil })
    }
  }

  @Test("gives its pack to a comparison", arguments: packs)
  func compare(
    _ row: (policy: String, arguments: [String], pack: String, told: String)
  ) async throws {
    let run = try await Self.run(
      ["compare", "acme/tiny", "./model", "--format", "html"] + row.arguments,
      policy: row.policy
    )
    #expect(run.code == 0)
    #expect(run.error == row.told)
    #expect(run.output.contains("Judged by \(row.pack) "))
    #expect(!run.output.contains("with waivers"))
  }

  @Test("waives for the model in its own folder alone", arguments: [".", "../."])
  func own(reference: String) async throws {
    try await Scratch.with { scratch in
      try scratch.file("repo/.candor.yaml", Self.waived)
      for folder in ["repo", "repo/model"] { try scratch.file("\(folder)/README.md", "# Tiny\n") }
      let isBelow = reference != "."
      let run = try await Program.run(
        ["compare", "acme/tiny", isBelow ? "." : "./model", reference, "--offline"]
          + ["--format", "markdown"],
        environment: PolicyAuditTests.day,
        folder: scratch.folder.appending(path: isBelow ? "repo/model" : "repo")
      )
      #expect(run.code == 0)
      #expect(run.error == "policy: \(isBelow ? "../" : "").candor.yaml\n")
      let waived = run.output.split(separator: "\n").filter { $0.contains(", waived") }
      #expect(waived.count == 1)
      #expect(waived.first?.contains("with waivers") == true, "\(run.output)")
      #expect(run.output.split(separator: "\n")[4] == waived.first)
    }
  }

  @Test("is not read where nothing is audited now")
  func files() async throws {
    try await Scratch.with { scratch in
      let audit = try await Self.run(["audit", "acme/tiny", "--format", "json"], policy: "")
      try scratch.file("a.json", audit.output)
      try scratch.file(".candor.yaml", "broken: [\n")
      let run = try await Program.run(["compare", "a.json"], folder: scratch.folder)
      #expect(run.code == 0)
      #expect(run.error == "")
    }
  }

  static let mistakes = ["compare", "batch"]

  @Test("with a mistake stops all, with its place", arguments: mistakes)
  func stops(command: String) async throws {
    let arguments = command == "batch" ? ["batch"] : ["compare", "acme/tiny", "acme/other"]
    let run = try await Self.run(arguments, policy: "pack: open-source-modle\n")
    #expect(run.code == 64)
    #expect(run.output == "")
    #expect(run.error.contains(".candor.yaml:1:7: error: no pack 'open-source-modle'"))
  }
}
