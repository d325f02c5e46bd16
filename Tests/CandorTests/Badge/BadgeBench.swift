// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Testing

/// A README in a folder of its own, and audits to hold it against.
struct BadgeBench: Sendable {
  static let fixture = Fixture(name: "models/allenai--OLMo-7B")
  static let replay = ["--replay", fixture.folder.path]
  /// A week after the newest evidence of the fixture, in seconds since 1970.
  static let now = "1787900000"

  var scratch: Scratch

  /// `3-5/5 published`, `70–100 %`, as recorded.
  static func ranged() throws -> Audit {
    try JSONDecoder().decode(Audit.self, from: Data(contentsOf: fixture.golden))
  }

  /// The same with nothing left open: `3/5 published`, `70 %`.
  static func settled() throws -> Audit {
    var audit = try ranged()
    audit.criteria[0].outcome = .unpublished
    audit.criteria[0].reasonCode = .absent
    audit.criteria[0].points.high = 0
    audit.criteria[4].points.high = 10
    audit.score = Score(low: 70, high: 70)
    return audit
  }

  /// Runs `body` in a new folder that holds `audit.json`, by default the settled one.
  static func with(
    _ audit: Audit? = nil,
    _ body: @Sendable (BadgeBench) async throws -> Void
  ) async throws {
    let json = try JSONEncoder().encode(audit ?? settled())
    try await Scratch.with { scratch in
      try scratch.file("audit.json", json)
      try await body(BadgeBench(scratch: scratch))
    }
  }

  /// `candor badge`, in the folder, a week after the evidence.
  func badge(_ arguments: [String], now: String = now) async throws -> Program.Run {
    try await Program.run(
      ["badge"] + arguments,
      environment: ["SOURCE_DATE_EPOCH": now],
      folder: scratch.folder
    )
  }

  /// `candor badge verify|update README.md --audit audit.json`, without a network.
  func readme(_ command: String, _ more: [String] = [], now: String = now) async throws
    -> Program.Run
  {
    let arguments = [command, "README.md", "--audit", "audit.json"] + more
    return try await badge(
      arguments + (more.contains("--replay") ? [] : ["--offline"]),
      now: now
    )
  }

  /// Draws a badge of `audit.json` into a file.
  func draw(_ name: String, _ more: [String] = []) async throws {
    let run = try await badge(["audit.json", "--output", name] + more)
    #expect(run == Program.Run(code: 0, output: "", error: ""))
  }
}
