// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Testing

@Suite("The program's outputs: formats, badges, batches, folders")
struct OutputTests {
  static let fixture = Fixture(name: "models/allenai--OLMo-7B")
  static let audit = ["audit", "allenai/OLMo-7B", "--replay", fixture.folder.path]

  @Test("Text to the screen and JSON to a file, from one audit")
  func formats() async throws {
    try await Scratch.with { scratch in
      let file = scratch.path("audit.json")
      let run = try await Program.run(Self.audit + ["--format", "json=\(file)"])
      #expect(run.code == 0)
      #expect(run.error == "")
      #expect(run.output.hasPrefix("allenai/OLMo-7B "))
      #expect(!run.output.contains("\u{1B}"))
      let written = try scratch.text("audit.json")
      let printed = try await Program.run(Self.audit + ["--format", "json"])
      #expect(written == printed.output)
      let audit = try JSONDecoder().decode(Audit.self, from: Data(written.utf8))
      #expect(audit.reference.id == "allenai/OLMo-7B")
    }
  }

  @Test("Colour is never forced on a pipe", arguments: ["", "1"])
  func color(_ value: String) async throws {
    let environment = ["NO_COLOR": value, "TERM": "xterm-256color"]
    let run = try await Program.run(Self.audit, environment: environment)
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test("A report that cannot be written is told")
  func unwritable() async throws {
    let run = try await Program.run(Self.audit + ["--format", "json=/nowhere/audit.json"])
    #expect(run.code == 64)
    #expect(
      run.error
        == "candor: /nowhere/audit.json: cannot be written. "
        + "Check the folder and its permissions.\n"
    )
  }

  static let places = [
    (made: "mkfifo place; cat place > got & reader=$!", ends: "wait $reader; [ -p place ]"),
    (made: "mkfifo pipe; ln -s pipe place; cat pipe > got & reader=$!", ends: "wait $reader"),
    (made: "touch got; ln -s got place", ends: "[ -L place ]"),
    (made: "exec 3> got; ln -s /proc/self/fd/3 place", ends: "[ -L place ]"),
  ]

  @Test("A report goes into a pipe or through a link, and does not replace it", arguments: places)
  func place(_ place: (made: String, ends: String)) async throws {
    try await Scratch.with { scratch in
      let script = "\(place.made)\ncandor \"$@\" --format json=place > text\n\(place.ends)"
      let run = try await Program.run(
        ["-euc", script, "sh"] + Self.audit,
        of: "/bin/sh",
        environment: Tool.environment,
        folder: scratch.folder
      )
      #expect(run == Program.Run(code: 0, output: "", error: ""))
      let printed = try await Program.run(Self.audit + ["--format", "json"])
      #expect(try scratch.text("got") == printed.output)
    }
  }

  @Test("A badge of a model is the badge of its audit", arguments: ["svg", "endpoint"])
  func badge(_ format: String) async throws {
    try await Scratch.with { scratch in
      let file = scratch.path("audit.json")
      _ = try await Program.run(Self.audit + ["--format", "json=\(file)"])
      let ofAudit = try await Program.run(["badge", file, "--format", format])
      let ofModel = try await Program.run(
        ["badge", "allenai/OLMo-7B", "--format", format, "--replay", Self.fixture.folder.path]
      )
      #expect(ofAudit.code == 0)
      #expect(ofAudit == ofModel)
      let start = format == "svg" ? "<svg " : #"{"schemaVersion":1,"#
      #expect(ofAudit.output.hasPrefix(start), "\(ofAudit.output)")
      let image = scratch.path("badge")
      let run = try await Program.run(["badge", file, "--format", format, "--output", image])
      #expect(run == Program.Run(code: 0, output: "", error: ""))
      #expect(try scratch.text("badge") == ofAudit.output)
    }
  }

  @Test("A file that is no audit draws no badge")
  func noAudit() async throws {
    try await Scratch.with { scratch in
      let file = try scratch.file("some.json", "{}").path
      let run = try await Program.run(["badge", file])
      #expect(
        run
          == Program.Run(
            code: 64,
            output: "",
            error: "candor: \(file): not an audit. "
              + "Make one with 'candor audit REF --format json=\(file)'.\n"
          )
      )
    }
  }

  @Test("A badge of a missing model is none")
  func missingBadge() async throws {
    let folder = Fixture(name: "bad/missing").folder.path
    let run = try await Program.run(["badge", "acme/missing", "--replay", folder])
    #expect(run.code == 3)
    #expect(run.output == "")
    #expect(run.error.hasPrefix("candor: acme/missing on huggingface.co: missing or private; "))
  }

  @Test("A batch answers line by line, in order, and an error stands in its place")
  func batch() async throws {
    let lines = [
      #"{"ref":"acme/one","card":"One\n"}"#,
      "not a ref",
      #"{"ref":"acme/two","api":{"gated":false},"files":[{"path":"model.safetensors","size":2000}]}"#,
      "{broken",
      "",
      "\"https://huggingface.co/datasets/acme/corpus\"",
      #"{"ref":"acme/three"}"#,
      "acme/four",
    ]
    let many = (0..<200).map { #"{"ref":"acme/m\#($0)","card":"M\n"}"# }
    let run = try await Program.run(
      ["batch", "-", "--offline"],
      input: Data((lines + many).joined(separator: "\n").utf8)
    )
    #expect(run.code == 0)
    #expect(run.error == "")
    let answers = try run.output.split(separator: "\n").map(Self.answer)
    #expect(
      Array(answers.prefix(7)) == [
        "audit acme/one", "bad-reference not a ref", "audit acme/two", "unreadable-line ",
        "bad-reference https://huggingface.co/datasets/acme/corpus", "audit acme/three",
        "audit acme/four",
      ]
    )
    #expect(Array(answers.dropFirst(7)) == (0..<200).map { "audit acme/m\($0)" })
  }

  struct Numbered: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var input: String
    /// The start of each answer's message; empty where there is none.
    var messages: [String]
  }

  static let numbered = [
    Numbered(
      testDescription: "blank lines count",
      input: "\n{\"ref\":\"acme/one\",\"card\":\"One\"}\n \n\n{broken\n",
      messages: ["", "line 5: "]
    ),
    Numbered(
      testDescription: "a mark before the text is none of it",
      input: "\u{FEFF}{\"ref\":\"acme/one\",\"card\":\"One\"}\n{broken\n",
      messages: ["", "line 2: "]
    ),
    Numbered(
      testDescription: "a mark alone is a blank line",
      input: "\u{FEFF}\n{broken\n",
      messages: ["line 2: "]
    ),
    Numbered(
      testDescription: "a mark inside the text is damage",
      input: "{\"ref\":\"acme/one\",\"card\":\"One\"}\n\u{FEFF}{\"ref\":\"acme/two\"}\n{broken\n",
      messages: ["", "'", "line 3: "]
    ),
  ]

  @Test("An error names the line as an editor counts it", arguments: numbered)
  func lineNumbers(_ batch: Numbered) async throws {
    let run = try await Program.run(["batch", "-", "--offline"], input: Data(batch.input.utf8))
    struct Line: Decodable {
      struct Failure: Decodable { var message: String }
      var error: Failure?
    }
    let messages = try run.output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8)).error?.message ?? ""
    }
    #expect(messages.count == batch.messages.count)
    for (message, start) in zip(messages, batch.messages) {
      #expect(message.isEmpty == start.isEmpty)
      #expect(message.hasPrefix(start), "\(message)")
    }
  }

  /// Cards of acme/one and acme/two, a line each.
  private static let packed = [
    "H4sIAAAAAAAAA6tWKkpNU7JSSkzOTdXPz0tV0lFKTixKAYooK/gDubVc1cgqSsrzkVWEALm1XADZwPOnRAAAAA==",
    "KLUv/SRErQEAtAJ7InJlZiI6ImFjbWUvb25lIiwiY2FyZCI6IiMgT25lIn0KdHdvVHdvIn0KAgCAGyqHegIPX2ZO",
  ]

  @Test("A packed batch is answered as a plain one is", arguments: packed)
  func packedBatch(lines: String) async throws {
    let lines = try #require(Data(base64Encoded: lines))
    let run = try await Program.run(["batch", "-"], input: lines)
    #expect(run.error == "")
    #expect(
      try run.output.split(separator: "\n").map(Self.answer) == [
        "audit acme/one", "audit acme/two",
      ]
    )
  }

  @Test("A batch that breaks off answers what it could read, and says so", arguments: packed)
  func cutBatch(lines: String) async throws {
    let lines = try #require(Data(base64Encoded: lines))
    let run = try await Program.run(["batch", "-"], input: lines.dropLast(6))
    #expect(run.code == 64)
    #expect(run.error.hasPrefix("candor: standard input: the "))
    #expect(run.error.contains(" data is cut off before its end, behind line "))
    // A block of zstd gives nothing before it is whole.
    let answers = try run.output.split(separator: "\n").map(Self.answer)
    #expect(["audit acme/one", "audit acme/two"].starts(with: answers))
  }

  @Test("A line longer than the bound is passed over whole")
  func longLine() async throws {
    let long = Data(repeating: UInt8(ascii: "x"), count: 65 << 20)
    let run = try await Program.run(
      ["batch", "-", "--offline"],
      input: long + Data("\nacme/two\n".utf8)
    )
    #expect(
      try run.output.split(separator: "\n").map(Self.answer) == [
        "unreadable-line ", "audit acme/two",
      ]
    )
  }

  /// `audit REF`, or the kind of the error and its reference.
  private static func answer(_ line: Substring) throws -> String {
    struct Line: Decodable {
      struct Reference: Decodable { var requested: String }
      struct Failure: Decodable { var kind: String }

      var ref: String?
      var reference: Reference?
      var error: Failure?
    }
    let line = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
    return line.error.map { "\($0.kind) \(line.ref ?? "")" }
      ?? "audit \(line.reference?.requested ?? "")"
  }

  struct Folder: Sendable, CustomTestStringConvertible {
    var name: String
    var files: [String: String]
    var datasets: String
    var weights: String

    var testDescription: String { name }
  }

  static let pointer =
    "version https://git-lfs.github.com/spec/v1\noid sha256:\(String(repeating: "ab", count: 32))\n"
    + "size 2200119864\n"

  static let folders = [
    Folder(
      name: "pointers to large files count with their declared size",
      files: ["README.md": "# Tiny\n", "model.safetensors": pointer],
      datasets: "unpublished (absent)",
      weights: "published"
    ),
    Folder(
      name: "text that is no pointer is no weights",
      files: ["README.md": "# Tiny\n", "model.safetensors": "see elsewhere"],
      datasets: "unpublished (absent)",
      weights: "unpublished (empty)"
    ),
    Folder(
      name: "a card that is not text was not seen",
      files: ["README.md": String(repeating: "\u{0}\u{1}\u{2}", count: 500)],
      datasets: "unknown",
      weights: "unknown"
    ),
    Folder(
      name: "a card over the limit was not seen to its end",
      files: ["README.md": "```\n" + String(repeating: "many words, and more\n", count: 1_000_000)],
      datasets: "unknown",
      weights: "unknown"
    ),
    Folder(
      name: "a folder without a card",
      files: ["config.json": "{}"],
      datasets: "unpublished (absent)",
      weights: "unpublished (absent)"
    ),
  ]

  @Test("A folder is judged as if it were public", arguments: folders)
  func folder(_ folder: Folder) async throws {
    try await Scratch.with { scratch in
      let files = folder.files.merging(["config.json": "{}"]) { given, _ in given }
      for (name, text) in files { try scratch.file("model/\(name)", text) }
      let path = scratch.path("model")
      let run = try await Program.run(["audit", path, "--format", "json"])
      #expect(run.code == 0)
      #expect(run.error == "")
      let audit = try JSONDecoder().decode(Audit.self, from: Data(run.output.utf8))
      #expect(audit.reference.host == "local")
      #expect(audit.criterion("datasets")?.verdict == folder.datasets)
      #expect(audit.criterion("weights")?.verdict == folder.weights)
    }
  }
}
