// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("A mistake in a rule file is answered with its place")
struct RuleFileTests {
  /// A copy of the shipped rules in which `old` reads `new`.
  static func rules(
    in scratch: Scratch,
    _ file: String,
    _ old: String,
    _ new: String
  ) throws -> String {
    let copy = scratch.path("Rules")
    try FileManager.default.copyItem(atPath: Checkout.rules.path, toPath: copy)
    let text = try scratch.text("Rules/\(file)")
    try #require(text.contains(old))
    try scratch.file("Rules/\(file)", text.replacing(old, with: new, maxReplacements: 1))
    return copy
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var file: String
    var old: String
    var new: String
    /// The message after `candor: FOLDER/FILE`.
    var says: String
    /// What stands below the key.
    var hint: String

    var testDescription: String { says }
  }

  static let mistakes = [
    Mistake(
      file: "open-source-model/weights.yaml",
      old: "\nfix:",
      new: "\nfixx:",
      says: "'fixx' is not a key that is known here",
      hint: "did you mean 'fix'?"
    ),
    Mistake(
      file: "open-source-model/pack.yaml",
      old: "\nversion:",
      new: "\nverson:",
      says: "'verson' is not a key that is known here",
      hint: "did you mean 'version'?"
    ),
    Mistake(
      file: "files.yaml",
      old: "\nsigns:",
      new: "\nsings:",
      says: "'sings' is not a key that is known here",
      hint: "did you mean 'signs'?"
    ),
    Mistake(
      file: "licenses.yaml",
      old: "\nlicenses:",
      new: "\nlicences:",
      says: "'licences' is not a key that is known here",
      hint: "did you mean 'licenses'?"
    ),
  ]

  @Test("File, line, column, and what was meant", arguments: mistakes)
  func unknownKey(_ mistake: Mistake) async throws {
    let run = try await Scratch.with { scratch in
      let rules = try Self.rules(in: scratch, mistake.file, mistake.old, mistake.new)
      let run = try await Program.run(["audit", "acme/tiny", "--offline", "--rules", rules])
      let line = try scratch.text("Rules/\(mistake.file)").split(
        separator: "\n",
        omittingEmptySubsequences: false
      ).firstIndex { $0.hasPrefix(mistake.new.dropFirst()) }
      let start = "candor: \(rules)/\(mistake.file):\((line ?? 0) + 1):1: error: \(mistake.says)"
      #expect(run.error.hasPrefix(start), "\(run.error)")
      #expect(run.error.contains("^ \(mistake.hint)\n"), "\(run.error)")
      #expect(run.error.contains("\n  fix: "), "\(run.error)")
      return run
    }
    #expect(run.code == 64)
    #expect(run.output == "")
  }

  @Test("The shipped rules lie beside the program, and hold")
  func shipped() async throws {
    let listed = try await Program.run(["rules", "list"])
    #expect(
      listed.output == """
        datasets\t20 points\tThe training data is published
        weights\t20 points\tThe full weights are published
        evaluation-code\t20 points\tThe evaluation code is published
        fine-tuning-code\t20 points\tThe training or fine-tuning code is published
        training-metrics\t20 points\tThe measurements of the training are published

        """
    )
    let beside = URL(filePath: Program.path).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "candor_candor.resources/Rules")
    let folders = ["", "open-source-model", "lexicon", "schemas"]
    for folder in folders {
      #expect(
        Checkout.names(in: beside.appending(path: folder))
          == Checkout.names(in: Checkout.rules.appending(path: folder))
      )
    }
    let checked = try await Program.run(["rules", "check", "\(beside.path)/open-source-model"])
    #expect(checked.code == 0)
    #expect(checked.output.hasPrefix("5 rules, "))
    #expect(checked.output.hasSuffix(" examples: all hold\n"))
  }

  @Test("A rule whose example does not hold is refused")
  func brokenExample() async throws {
    try await Scratch.with { scratch in
      let rules = try Self.rules(
        in: scratch,
        "open-source-model/training-metrics.yaml",
        "    expect: published",
        "    expect: claimed"
      )
      let run = try await Program.run(["rules", "check", "\(rules)/open-source-model"])
      #expect(run.code == 64)
      #expect(
        run.error.hasPrefix("\(rules)/open-source-model/training-metrics.yaml:"),
        "\(run.error)"
      )
      #expect(run.error.hasSuffix("candor: 1 problem\n"), "\(run.error)")
    }
  }

  @Test("A rule explains itself")
  func explain() async throws {
    let run = try await Program.run(["rules", "explain", "weights"])
    #expect(run.code == 0)
    #expect(run.output.contains("The full weights are published"))
  }
}
