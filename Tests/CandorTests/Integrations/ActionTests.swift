// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("The GitHub Action on a runner")
struct ActionTests {
  static let unmet = ["INPUT_REQUIRE": "weights=published\n datasets=published"]

  @Test("A gate that is not met leaves every report, and then ends as the audit ended")
  func failedGate() async throws {
    try await Runner.with { runner in
      let audit = try await runner.audit(Self.unmet)
      // The reason, and behind a line break the shortest way to pass.
      let commands = Runner.commands(in: audit.output).map { $0.split(separator: "%0A") }
      #expect(
        commands.compactMap(\.first) == [
          "::error file=README.md,line=1,title=Candor%3A weights=published::"
            + "'weights' is not found (empty). It passes when it is published.",
          "::warning file=README.md,line=3,title=Candor%3A datasets=published::"
            + "'datasets' could not be seen. It passes when it is seen to be published.",
        ]
      )
      #expect(commands[0].last?.hasPrefix("Upload every shard") == true)
      #expect(commands.allSatisfy { $0.count == 2 })
      let outputs = try runner.outputs()
      #expect(outputs["decision"] == "failed")
      #expect(outputs["exit-code"] == "1")
      #expect(outputs["score-low"] == "0")
      #expect(outputs["score-high"] == "20")
      for name in ["audit", "markdown", "badge"] {
        let file = try #require(outputs[name])
        #expect(FileManager.default.fileExists(atPath: file), "\(file)")
      }
      #expect(try runner.scratch.text("summary").hasPrefix("<!-- candor:audit -->\n"))
      let gate = try await runner.step("gate", ["INPUT_EXIT_CODE": "1"])
      #expect(gate.code == 1)
    }
  }

  static let places = [
    (reference: "./models/tiny/", file: "file=models/tiny/README.md,line=3,"),
    (reference: "acme/tiny", file: ""),
  ]

  @Test("An annotation stands at the card, if it is of this repository", arguments: places)
  func place(_ place: (reference: String, file: String)) async throws {
    try await Runner.with { runner in
      try runner.scratch.file("checkout/models/tiny/README.md", GitLabTests.card)
      let inputs = ["INPUT_REF": place.reference, "INPUT_REQUIRE": "datasets=published"]
      let audit = try await runner.audit(inputs)
      let start = "::warning \(place.file)title=Candor%3A datasets=published::"
      #expect(Runner.commands(in: audit.output).map { $0.hasPrefix(start) } == [true])
    }
  }

  @Test("A waiver that ends soon or holds for nothing is told of where it is written")
  func waivers() async throws {
    try await Runner.with { runner in
      let waiver = """
          - criterion: datasets
            artifact: https://huggingface.co/datasets/acme/corpus
            reason: Licensed corpus
            author: legal@acme.example

        """
      try runner.scratch.file(
        "checkout/.candor.yaml",
        "waivers:\n\(waiver)    expires: 2026-12-01\n\(waiver)    expires: soon\n"
      )
      var dated = runner
      dated.environment = PolicyAuditTests.day
      let audit = try await dated.audit()
      #expect(
        Runner.commands(in: audit.output) == [
          "::warning file=.candor.yaml,line=2,title=Candor%3A waiver::waiver at .candor.yaml:2 "
            + "expires on 2026-12-01. Publish what it is for, or renew it.",
          "::error file=.candor.yaml,line=11,title=Candor%3A waiver at .candor.yaml%3A11%3A14::"
            + "The waiver holds for nothing: 'soon' is no day.%0A"
            + "Write the last day on which it holds, as 2027-03-31.",
        ]
      )
    }
  }

  @Test("The report calls a checkout by its name, and says nothing of where it lies")
  func name() async throws {
    try await Runner.with { runner in
      try await runner.audit()
      let summary = try runner.scratch.text("summary")
      #expect(summary.contains("\n## checkout: "))
      #expect(!summary.contains(runner.scratch.path("checkout")))
    }
  }

  @Test("Formats that are asked for are written, each under its own name")
  func formats() async throws {
    try await Runner.with { runner in
      let formats = ["INPUT_FORMATS": "html, csv\njunit codequality", "INPUT_SARIF": "true"]
      try await runner.audit(formats)
      let outputs = try runner.outputs()
      let folder = URL(filePath: try #require(outputs["folder"]))
      let written = [
        "audit.codequality.json", "audit.csv", "audit.html", "audit.json", "audit.junit.xml",
        "audit.md", "audit.sarif",
      ]
      #expect(Checkout.names(in: folder).filter { $0.hasPrefix("audit.") } == written)
      #expect(outputs["html"] == folder.appending(path: "audit.html").path)
      #expect(outputs["sarif"] == folder.appending(path: "audit.sarif").path)
    }
  }

  @Test("What was asked wrongly is told as an annotation, and ends the gate")
  func usage() async throws {
    try await Runner.with { runner in
      let audit = try await runner.audit(["INPUT_MIN_SCORE": "101"])
      #expect(
        Runner.commands(in: audit.output) == [
          "::error title=Candor::candor: min-score 101 is no percentage; "
            + "write a number from 0 to 100"
        ]
      )
      #expect(try runner.outputs()["decision"] == "error")
      #expect(try runner.outputs()["exit-code"] == "64")
    }
  }

  static let endings: [(code: String, allows: String, ends: Int32)] = [
    ("0", "false", 0), ("1", "false", 1), ("1", "true", 1), ("3", "false", 3), ("3", "true", 0),
    ("64", "true", 64),
  ]

  @Test("Only undecided can be let through", arguments: endings)
  func gate(_ row: (code: String, allows: String, ends: Int32)) async throws {
    try await Runner.with { runner in
      let inputs = ["INPUT_EXIT_CODE": row.code, "INPUT_ALLOW_UNDECIDED": row.allows]
      let gate = try await runner.step("gate", inputs)
      #expect(gate.code == row.ends)
    }
  }

  @Test("A card cannot speak to the runner")
  func hostileCard() async throws {
    // Long enough to be wrapped, so that a line of the report would start with a command.
    let corpus = "[the corpus](https://huggingface.co/datasets/acme/corpus)"
    let card = "# Tiny\n\nTrained on \(corpus)" + String(repeating: " ::error::pwned", count: 20)
    try await Runner.with(card: card + ".\n") { runner in
      let audit = try await runner.audit(Self.unmet)
      try #require(audit.output.contains(/\n +: :error::pwned/))
      #expect(Runner.commands(in: audit.output).count == 2)
      #expect(try runner.outputs()["decision"] == "failed")
    }
  }

  static let hostile = [
    ["INPUT_REQUIRE": "weights=published $(touch${IFS}pwned) `touch pwned`"],
    ["INPUT_REF": "./x; touch pwned"],
    ["INPUT_REF": "--rules=/nowhere"],
    ["INPUT_REF": "./x\nexit-code=0"],
    ["INPUT_PACK": "$(touch pwned)"],
    ["INPUT_FORMATS": "html=../../pwned"],
    ["INPUT_FORMATS": "*"],
    ["INPUT_MIN_SCORE": "1 --rules=/nowhere"],
  ]

  @Test("An input is only ever a value", arguments: hostile)
  func hostileInput(_ inputs: [String: String]) async throws {
    try await Runner.with { runner in
      let audit = try await runner.step("audit", inputs)
      let left = Checkout.names(in: runner.scratch.folder.appending(path: "checkout"))
      #expect(left == ["README.md"])
      let ending = audit.code == 64 ? "64" : try runner.outputs()["exit-code"]
      #expect(ending != "0", "\(audit)")
    }
  }
}
