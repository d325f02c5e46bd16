// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("The download of the GitHub Action")
struct ActionInstallTests {
  static let name = "candor-9.8.7-linux-x86_64"

  /// A mirror on disk with one release; gives the inputs that lead there and the archive's SHA-256.
  static func release(_ runner: Runner) async throws -> (inputs: [String: String], sum: String) {
    try runner.scratch.file("build/\(name)/bin/candor", "#!/bin/sh\necho 9.8.7\n")
    try runner.scratch.file("mirror/v9.8.7/.keep", "")
    let script = """
      chmod +x build/\(name)/bin/candor
      tar -czf mirror/v9.8.7/\(name).tar.gz -C build \(name)
      cd mirror/v9.8.7
      sha256sum \(name).tar.gz > SHA256SUMS
      cut -d ' ' -f 1 SHA256SUMS
      """
    let made = try await Program.run(
      ["-euc", script],
      of: "/bin/sh",
      environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""],
      folder: runner.scratch.folder
    )
    try #require(made.code == 0, "\(made.error)")
    let mirror = URL(filePath: runner.scratch.path("mirror")).absoluteString
    let inputs = ["INPUT_VERSION": "9.8.7", "INPUT_RELEASES": mirror]
    return (inputs, made.output.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  @Test("is checked by the release's sums, or by the one that was given", arguments: [true, false])
  func sound(isGiven: Bool) async throws {
    try await Runner.with { runner in
      let (inputs, sum) = try await Self.release(runner)
      let checksum = ["INPUT_CHECKSUM": isGiven ? sum : ""]
      let run = try await runner.step("install", inputs.merging(checksum) { $1 })
      #expect(run.code == 0, "\(run)")
      #expect(run.output == "candor 9.8.7\n")
      let program = runner.scratch.path("temporary/\(Self.name)/bin/candor")
      #expect(try runner.outputs() == ["program": program])
    }
  }

  @Test("that is not what was promised is not run, and not kept")
  func wrong() async throws {
    try await Runner.with { runner in
      let (inputs, _) = try await Self.release(runner)
      let checksum = ["INPUT_CHECKSUM": String(repeating: "0", count: 64)]
      let run = try await runner.step("install", inputs.merging(checksum) { $1 })
      #expect(run.code == 64)
      #expect(
        run.output == "::error title=Candor::\(Self.name).tar.gz has not the SHA-256 "
          + "'\(String(repeating: "0", count: 64))'. Do not use it; check 'version' and 'checksum'.\n"
      )
      let kept = runner.scratch.folder.appending(path: "temporary/candor-download")
      #expect(Checkout.names(in: kept) == [])
    }
  }

  @Test("is checked when it comes from the cache, too")
  func poisoned() async throws {
    try await Runner.with { runner in
      let (inputs, sum) = try await Self.release(runner)
      try runner.scratch.file("temporary/candor-download/\(Self.name).tar.gz", "no archive")
      let checksum = ["INPUT_CHECKSUM": sum]
      let first = try await runner.step("install", inputs.merging(checksum) { $1 })
      let second = try await runner.step("install", inputs.merging(checksum) { $1 })
      #expect([first.code, second.code] == [64, 0])
    }
  }

  static let mistakes: [(inputs: [String: String], says: String)] = [
    (["INPUT_BINARY": "/nowhere/candor"], "'binary' is '/nowhere/candor', which is no program"),
    (["INPUT_VERSION": "1.0/../../x"], "'version' takes a number such as 1.0.0."),
    (["INPUT_VERSION": "1.0", "RUNNER_ARCH": "S390X"], "There is no build of candor for S390X."),
    (
      ["INPUT_VERSION": "1.0", "INPUT_RELEASES": "file:///nowhere"],
      "file:///nowhere/v1.0/candor-1.0-linux-x86_64.tar.gz could not be downloaded."
    ),
  ]

  @Test("that cannot be had says what to do", arguments: mistakes)
  func usage(_ row: (inputs: [String: String], says: String)) async throws {
    try await Runner.with { runner in
      let run = try await runner.step("install", row.inputs)
      #expect(run.code == 64)
      #expect(run.output.hasPrefix("::error title=Candor::\(row.says)"), "\(run.output)")
    }
  }

  @Test("is not needed where the program is there")
  func binary() async throws {
    try await Runner.with { runner in
      let run = try await runner.step("install", ["INPUT_BINARY": Program.path])
      #expect(run.code == 0, "\(run)")
      #expect(try runner.outputs() == ["program": Program.path])
    }
  }
}
