// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Somebody else's program that tests run.
struct Tool: Sendable {
  var name: String

  /// Whether it is installed; in CI a test that needs it fails rather than be passed over.
  var isThere: Bool {
    let isCI = ProcessInfo.processInfo.environment["CI"] == "true"
    if file == nil { print("\(name) is not installed; what it checks is not checked") }
    return file != nil || isCI
  }

  /// Where it is: among the validators, or on the path.
  var file: String? {
    Self.folders.map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs it.
  func run(_ arguments: [String], folder: URL? = nil) async throws -> Program.Run {
    guard let file else { throw Missing(name: name) }
    return try await Program.run(
      arguments,
      of: file,
      environment: Self.environment,
      folder: folder
    )
  }

  /// It is not here.
  struct Missing: Error { var name: String }

  private static let folders: [String] = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return [Checkout.root.appending(path: ".build/validation/bin").path]
      + path.split(separator: ":").map(String.init)
  }()

  /// A path on which candor and all tools are, and a language.
  static let environment = [
    "PATH": ([URL(filePath: Program.path).deletingLastPathComponent().path] + folders)
      .joined(separator: ":"),
    "LC_ALL": "C.UTF-8",
  ]
}
