// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("A file that is none", .timeLimit(.minutes(10)))
struct SpecialFileTests {
  /// Commands that read the file `FILE`.
  static let commands = [
    "policy check FILE", "audit . --offline --policy FILE", "audit . --offline --no-regress FILE",
    "diff FILE FILE", "batch FILE", "calibrate FILE",
    "compare acme/a acme/b --offline --scores FILE", "badge verify FILE",
    "calibrate FILE --against FILE",
  ]

  @Test("is refused, be it a pipe that nobody writes into", arguments: commands)
  func pipe(command: String) async throws {
    try await Scratch.with { scratch in
      try #require(mkfifo(scratch.path("pipe"), 0o600) == 0)
      let run = try await Self.run(command, "pipe", in: scratch.folder)
      #expect(run.code == 64)
      #expect(run.error == "candor: pipe: a pipe, and no file. Give the path of a file.\n")
    }
  }

  @Test(
    "is refused, be it an audit",
    arguments: ["plan FILE", "badge FILE", "compare FILE acme/b"]
  )
  func audits(command: String) async throws {
    try await Scratch.with { scratch in
      try #require(mkfifo(scratch.path("pipe.json"), 0o600) == 0)
      let run = try await Self.run(command, "pipe.json", in: scratch.folder)
      #expect(run.code == 64)
      #expect(run.error == "candor: pipe.json: a pipe, and no file. Give the path of a file.\n")
    }
  }

  @Test(
    "is refused, be it a device or a folder",
    arguments: [("/dev/zero", "a device"), ("/", "a folder")]
  )
  func other(file: String, noun: String) async throws {
    for command in ["policy check FILE", "diff FILE FILE", "batch FILE"] {
      try await Scratch.with { scratch in
        let run = try await Self.run(command, file, in: scratch.folder)
        #expect(run.code == 64)
        #expect(run.error == "candor: \(file): \(noun), and no file. Give the path of a file.\n")
      }
    }
  }

  @Test("may be a list that a shell has opened", arguments: ["-", "/dev/stdin", "/dev/fd/0"])
  func opened(file: String) async throws {
    let run = try await Program.run(
      ["batch", "--offline", file],
      input: Data(#"{"ref":"acme/tiny","card":"","files":[]}"#.utf8),
      isPiped: true
    )
    #expect(run.code == 0)
    #expect(run.output.hasPrefix(#"{"schema":"candor.audit/1""#))
  }

  private static func run(
    _ command: String,
    _ file: String,
    in folder: URL
  ) async throws -> Program.Run {
    let words = command.replacing("FILE", with: file).split(separator: " ").map(String.init)
    return try await Program.run(words, folder: folder)
  }
}
