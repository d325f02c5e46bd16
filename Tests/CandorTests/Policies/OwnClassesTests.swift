// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Testing

@Suite("The classes that the guide to rules shows")
struct OwnClassesTests {
  /// The block of YAML under "A pack".
  private static func example() throws -> String {
    let guide = Checkout.root.appending(path: "Rules/README.md")
    let text = try String(contentsOf: guide, encoding: .utf8)
    let block = text.firstMatch(of: /```yaml\n(classes:\n[^`]*)```/)
    return String(try #require(block?.1))
  }

  /// Runs candor in a folder with a model's card and, in `mine`, a copy of the shipped pack that has
  /// the classes.
  private static func run(_ words: [String]) async throws -> Program.Run {
    try await Scratch.with { scratch in
      let pack = scratch.folder.appending(path: "mine")
      try FileManager.default.copyItem(
        at: Checkout.root.appending(path: "Rules/open-source-model").resolvingSymlinksInPath(),
        to: pack
      )
      let file = pack.appending(path: "pack.yaml")
      let text = try String(contentsOf: file, encoding: .utf8) + "\n" + example()
      try Data(text.utf8).write(to: file)
      try scratch.file("model/README.md", "# Tiny\n")
      return try await Program.run(words, folder: scratch.folder)
    }
  }

  @Test("stand every check")
  func check() async throws {
    let run = try await Self.run(["rules", "check", "mine"])
    #expect(run.code == 0, "\(run.error)")
  }

  @Test("can be asked for")
  func gate() async throws {
    let run = try await Self.run([
      "audit", "./model", "--offline", "--pack", "./mine", "--min-class", "II", "--format", "json",
    ])
    #expect(run.code == 1)
    let audit = try JSONDecoder().decode(Audit.self, from: Data(run.output.utf8))
    #expect(audit.class == nil)
    #expect(
      audit.gate?.checks.map(\.reason) == [
        "The model is of no class. Class II needs weights=published, datasets=partial."
      ]
    )
  }

  @Test("are what a plan leads to")
  func plan() async throws {
    let run = try await Self.run(["plan", "./model", "--offline", "--pack", "./mine"])
    #expect(run.code == 0)
    #expect(run.output.contains("Shortest way to class II: weights, datasets\n"))
  }

  @Test("are of no shipped pack, as the guide says")
  func shipped() async throws {
    let run = try await Program.run(["audit", "acme/tiny", "--offline", "--min-class", "II"])
    #expect(run.code == 64)
    #expect(run.error.contains("the pack 'open-source-model' has no classes"))
  }
}
