// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("candor calibrate")
struct CalibrateTests {
  static let folder = Checkout.root.appending(path: "Fixtures/calibration")

  /// Run in the folder of the fixtures, so that reports name no other place.
  private static func run(_ arguments: [String]) async throws -> Program.Run {
    try await Program.run(["calibrate"] + arguments, folder: folder)
  }

  @Test("prints what was measured, as before", arguments: ["text", "json", "html"])
  func golden(format: String) async throws {
    let run = try await Self.run(["gold.jsonl", "--format", format])
    #expect(run.code == 0)
    #expect(run.error.isEmpty)
    let golden = Self.folder.appending(path: "report.\(format)")
    if ProcessInfo.processInfo.environment["CANDOR_UPDATE_GOLDEN"] == "1" {
      try Data(run.output.utf8).write(to: golden)
    }
    #expect(try run.output == String(contentsOf: golden, encoding: .utf8))
  }

  @Test(
    "reads labels through a pipe as from a file",
    arguments: [("-", "standard input"), ("/dev/stdin", "/dev/stdin"), ("/dev/fd/0", "/dev/fd/0")]
  )
  func pipe(file: String, name: String) async throws {
    let labels = try Data(contentsOf: Self.folder.appending(path: "gold.jsonl"))
    let run = try await Program.run(
      ["calibrate", file],
      input: labels,
      isPiped: true,
      folder: Self.folder
    )
    let direct = try await Self.run(["gold.jsonl"])
    #expect(run.code == 0)
    #expect(run.error.isEmpty)
    #expect(run.output.hasPrefix("\(name): 3 cards"))
    #expect(run.output == direct.output.replacing("gold.jsonl", with: name))
  }

  @Test("reads an index's labels through a pipe as from a file")
  func pipedIndex() async throws {
    let labels = try Data(contentsOf: Self.folder.appending(path: "dimensions.jsonl"))
    let run = try await Program.run(["calibrate", "-"], input: labels, isPiped: true)
    #expect(run.code == 64)
    #expect(run.error.hasPrefix("candor: standard input holds the labels of an index, and no"))
  }

  @Test("deals every card into one of two halves, which depend on the seed")
  func halves() async throws {
    var portions: Set<String> = []
    for seed in 1...5 {
      var cards = 0
      for half in ["a", "b"] {
        let run = try await Self.run(["gold.jsonl", "--half", half, "--seed", "\(seed)"])
        let first = run.output.prefix { $0 != "\n" }
        if run.code == 0, let count = first.split(separator: " ").dropFirst().first {
          cards += try #require(Int(count))
          portions.insert("\(half) \(seed) \(count)")
        }
      }
      #expect(cards == 3)
    }
    #expect(Set(portions.map { $0.split(separator: " ").last }).count > 1)
  }

  static let mistakes: [(arguments: [String], message: String)] = [
    (["none.jsonl"], "none.jsonl: cannot be read. Check the path and its permissions."),
    (["-"], "standard input: no cards. Give one JSON object a line, with \"card\"."),
    (
      ["-", "--against", "-"],
      "labels and audits cannot both be standard input. Give one a file."
    ),
    (["gold.jsonl", "--half", "c"], "no half 'c'. Use --half a or --half b."),
    (["gold.jsonl", "--format", "jsn"], "no format 'jsn'; did you mean 'json'?"),
    (
      ["gold.jsonl", "--format", "json", "--format", "html"],
      "two formats for standard output; give all but one a file (json=report.json)"
    ),
    (
      ["gold.jsonl", "--against", "gold.jsonl"],
      "gold.jsonl holds labelled cards; --against is for the labels of an index."
    ),
    (
      ["dimensions.jsonl"],
      "dimensions.jsonl holds the labels of an index, and no audits to compare them with. "
        + "Make some with 'candor batch models.jsonl > audits.jsonl' and add "
        + "--against audits.jsonl."
    ),
    (
      ["dimensions.jsonl", "--against", "gold.jsonl"],
      "gold.jsonl:1: not an audit. Make the file with 'candor audit REF --format json', "
        + "or of many with 'candor batch'."
    ),
  ]

  @Test("says what is wrong, where, and what to do", arguments: mistakes)
  func mistake(arguments: [String], message: String) async throws {
    let run = try await Self.run(arguments)
    #expect(run == Program.Run(code: 64, output: "", error: "candor: \(message)\n"))
  }

  static let lines: [(labels: String, message: String)] = [
    ("\n{\"id\": 3}", ":2: error: not a labelled card: another kind at id"),
    (
      #"{"id":"a/b","card":"../b.md","claims":{},"weights_kind":"full","gated_text":false}"#,
      "../b.md: error: the card of a/b lies outside the folder of its labels"
    ),
    (
      #"{"id":"a/b","card":"no.md","claims":{},"weights_kind":"full","gated_text":false}"#,
      "no.md: error: cannot be read"
    ),
    (
      #"{"id":"a/b","card":"b","claims":{"datasets":{"label":"so-so"}},"weights_kind":"full"}"#,
      ":1: error: not a labelled card"
    ),
  ]

  @Test("names the line and the card that cannot be used", arguments: lines)
  func line(labels: String, message: String) async throws {
    try await Scratch.with { scratch in
      try scratch.file("labels/gold.jsonl", labels)
      try scratch.file("b.md", "# A card outside")
      let run = try await Program.run(["calibrate", scratch.path("labels/gold.jsonl")])
      #expect(run.code == 64)
      #expect(run.error.contains(message), "\(run.error)")
      #expect(run.error.contains("fix: "), "\(run.error)")
    }
  }

  @Test(
    "says how far audits agree with an index",
    arguments: [
      ("dimensions", ["datasets 1.000 of 2", "weights none of 0", "fine-tuning-code 0.000 of 1"]),
      (
        "components",
        [
          "datasets 1.000 of 2", "weights none of 0", "evaluation-code 0.000 of 1",
          "fine-tuning-code 1.000 of 1",
        ]
      ),
    ]
  )
  func agreement(form: String, expected: [String]) async throws {
    let bundles = try ["open", "vague", "bare"].map { name in
      let card = try String(
        contentsOf: Self.folder.appending(path: "cards/\(name).md"),
        encoding: .utf8
      )
      let line = try JSONEncoder().encode(["ref": "acme/\(name)", "card": card])
      return String(decoding: line, as: UTF8.self)
    }
    let input = Data(bundles.joined(separator: "\n").utf8)
    let audits = try await Program.run(["batch"], input: input).output
    try await Scratch.with { scratch in
      try scratch.file("audits.jsonl", audits)
      let run = try await Self.run([
        "\(form).jsonl", "--against", scratch.path("audits.jsonl"), "--format", "json",
      ])
      #expect(run.error.isEmpty)
      let report = try JSONDecoder().decode(Agreement.self, from: Data(run.output.utf8))
      #expect(report.entries == 3)
      #expect(report.audited == 2)
      let figures = report.dimensions.filter { $0.part != "base" }.map { dimension in
        let share = dimension.agreement.map { String(format: "%.3f", $0) } ?? "none"
        return "\(dimension.criterion) \(share) of \(dimension.compared)"
      }
      #expect(figures == expected)
      #expect(!report.caveats.isEmpty)
    }
  }

  private struct Agreement: Decodable {
    struct Dimension: Decodable {
      var criterion: String
      var part: String?
      var compared: Int
      var agreement: Double?
    }

    var entries: Int
    var audited: Int
    var caveats: [String]
    var dimensions: [Dimension]
  }
}
