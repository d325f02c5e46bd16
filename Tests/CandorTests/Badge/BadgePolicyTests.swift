// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("Badges by a policy", .serialized)
struct BadgePolicyTests {
  private static let waiver =
    "waivers:\n"
    + "  - {criterion: datasets, artifact: \"*\", reason: r, author: a, expires: 2027-03-31}\n"

  private static func run(
    _ arguments: [String],
    files: [String: String],
    below folder: String = ""
  ) async throws -> Program.Run {
    try await Scratch.with { scratch in
      try Self.rules(in: scratch)
      for (name, text) in PolicyAuditTests.model.merging(files, uniquingKeysWith: { $1 }) {
        try scratch.file(name, text)
      }
      return try await Program.run(
        ["badge"] + arguments + ["--rules", scratch.path("rules")],
        environment: PolicyAuditTests.day,
        folder: scratch.folder.appending(path: folder)
      )
    }
  }

  /// The rules, with a second pack "strict".
  private static func rules(in scratch: Scratch) throws {
    let place = scratch.path("rules")
    let manager = FileManager.default
    try manager.copyItem(atPath: Checkout.root.appending(path: "Rules").path, toPath: place)
    try manager.copyItem(atPath: place + "/open-source-model", toPath: place + "/strict")
    let pack = try scratch.text("rules/strict/pack.yaml")
    try scratch.file(
      "rules/strict/pack.yaml",
      pack.replacing("id: open-source-model", with: "id: strict")
    )
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var policy: String
    var arguments: [String] = []
    /// What the badge says of itself, and what it does not.
    var says: String
    var isSaid = true
    var error = "policy: .candor.yaml\n"
  }

  static let cases = [
    Case(testDescription: "by its pack", policy: "pack: strict\n", says: "by strict "),
    Case(
      testDescription: "by the pack of the command line",
      policy: "pack: strict\n",
      arguments: ["--pack", "open-source-model"],
      says: "by open-source-model "
    ),
    Case(testDescription: "with its waivers", policy: waiver, says: "; waived: datasets"),
    Case(
      testDescription: "without it",
      policy: waiver,
      arguments: ["--no-policy"],
      says: "waived",
      isSaid: false,
      error: ""
    ),
    Case(
      testDescription: "by another that is named",
      policy: "broken: [\n",
      arguments: ["--policy", "other.yaml"],
      says: "; waived: datasets",
      error: ""
    ),
  ]

  @Test("are drawn", arguments: cases)
  func draws(row: Case) async throws {
    let run = try await Self.run(
      ["./model", "--offline"] + row.arguments,
      files: [".candor.yaml": row.policy, "other.yaml": Self.waiver]
    )
    #expect(run.code == 0)
    #expect(run.error == row.error)
    #expect(run.output.contains(row.says) == row.isSaid, "\(run.output)")
  }

  @Test("are of no stranger's model by a policy that lies around")
  func stranger() async throws {
    try await BadgeBench.with { bench in
      try bench.scratch.file(".candor.yaml", Self.waiver)
      let run = try await bench.badge(["allenai/OLMo-7B"] + BadgeBench.replay)
      #expect(run.code == 0)
      #expect(!run.output.contains("waived"))
      #expect(run.error.contains("warning: the artifacts and waivers of .candor.yaml are those of"))
      let named = try await bench.badge(
        ["allenai/OLMo-7B", "--policy", ".candor.yaml"] + BadgeBench.replay
      )
      #expect(named.output.contains("; waived: datasets"))
    }
  }

  @Test("are verified and updated by the one above the README, not above the working folder")
  func readme() async throws {
    let files = [
      "model/README.md": "# Tiny\n\n![openness](openness.svg)\n",
      "model/.candor.yaml": "pack: strict\n",
      ".candor.yaml": "broken: [\n",
    ]
    for command in ["verify", "update"] {
      let run = try await Self.run([command, "model/README.md", "--offline"], files: files)
      #expect(run.code == 3, "\(run.output)")
      #expect(run.error == "policy: model/.candor.yaml\n")
    }
  }

  @Test("and without a record are held against its pack", arguments: ["strict", "lenient"])
  func pack(id: String) async throws {
    let shield = "https://img.shields.io/badge/openness-paper%3A_published-brightgreen"
    let run = try await Self.run(
      ["verify", "model", "--offline"],
      files: ["model/README.md": "![b](\(shield))\n", "model/.candor.yaml": "pack: \(id)\n"]
    )
    if id == "strict" {
      #expect(run.code == 1)
      #expect(run.output.contains("strict has no criterion 'paper'"), "\(run.output)")
    } else {
      #expect(run.code == 64)
      #expect(run.error.contains("model/.candor.yaml:1:7: error: no pack 'lenient'"))
    }
  }

  @Test("ask no host but those of the policy")
  func hosts() async throws {
    try await BadgeBench.with { bench in
      try bench.scratch.file(
        "recorded/svg.http",
        "GET https://acme.example/openness.svg\n\nHTTP/1.1 200 OK\n"
          + "Date: Fri, 21 Aug 2026 09:00:00 GMT\nContent-Type: text/plain\n\nx"
      )
      try bench.scratch.file("README.md", "![b](https://acme.example/openness.svg)\n")
      let replay = ["--replay", bench.scratch.path("recorded")]
      let free = try await bench.readme("verify", replay)
      #expect(free.code == 3 && free.output.contains("it is no badge that candor drew"))
      try bench.scratch.file(".candor.yaml", "hosts: [huggingface.co]\n")
      let bound = try await bench.readme("verify", replay)
      #expect(bound.code == 3 && !bound.output.contains("it is no badge that candor drew"))
    }
  }

  @Test("apply it to the README's own model, wherever that is audited")
  func own() async throws {
    try await BadgeBench.with(try BadgeBench.ranged()) { bench in
      try await bench.draw("openness.svg")
      try bench.scratch.file("README.md", "![b](openness.svg)\n")
      try bench.scratch.file(".git/config", BadgeModelTests.clone("https://hf.co/allenai/OLMo-7B"))
      try bench.scratch.file(".candor.yaml", Self.waiver)
      let run = try await bench.badge(
        ["update", "README.md", "--refresh"] + BadgeBench.replay
      )
      #expect(run.code == 0, "\(run.output)\(run.error)")
      #expect(run.error == "policy: .candor.yaml\n")
      #expect(try bench.scratch.text("openness.svg").contains("; waived: datasets"))
    }
  }
}
