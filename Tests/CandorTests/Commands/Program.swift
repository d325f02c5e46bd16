// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// The built program, or a script beside it, run as a user runs it.
enum Program {
  /// What a run left behind.
  struct Run: Sendable, Hashable {
    var code: Int32
    var output: String
    var error: String
  }

  /// Beside the bundle of the tests, where the build puts both.
  static let path: String = {
    let places = [
      Bundle.main.executableURL?.deletingLastPathComponent(),
      Checkout.root.appending(path: ".build/debug"),
    ]
    let found = places.compactMap { $0?.appending(path: "candor").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    return found ?? "candor was not built"
  }()

  /// Runs it with nothing of this process's environment but the path.
  ///
  /// What it reads on standard input comes from a file or, where it is piped, through a pipe, which
  /// holds 64 KB.
  static func run(
    _ arguments: [String],
    of executable: String = path,
    environment: [String: String] = [:],
    input: Data = Data(),
    isPiped: Bool = false,
    folder: URL? = nil
  ) async throws -> Run {
    try await Scratch.with { scratch in
      let process = Process()
      process.executableURL = URL(filePath: executable)
      process.arguments = arguments
      process.environment = environment
      process.currentDirectoryURL = folder ?? process.currentDirectoryURL
      let (output, error) = (try scratch.file("output", ""), try scratch.file("error", ""))
      process.standardOutput = try FileHandle(forWritingTo: output)
      process.standardError = try FileHandle(forWritingTo: error)
      process.standardInput =
        isPiped
        ? try pipe(holding: input)
        : try FileHandle(forReadingFrom: scratch.file("input", input))
      try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
        process.terminationHandler = { _ in done.resume() }
        do { try process.run() } catch { done.resume(throwing: error) }
      }
      let run = Run(
        code: process.terminationStatus,
        output: try String(contentsOf: output, encoding: .utf8),
        error: try String(contentsOf: error, encoding: .utf8)
      )
      #expect(process.terminationReason == .exit, "\(arguments)")
      for text in [run.output, run.error] {
        #expect(!text.contains("Fatal error") && !text.contains("Stack dump"), "\(text)")
      }
      return run
    }
  }

  /// A pipe that ends behind `bytes`.
  private static func pipe(holding bytes: Data) throws -> Pipe {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: bytes)
    try pipe.fileHandleForWriting.close()
    return pipe
  }
}
