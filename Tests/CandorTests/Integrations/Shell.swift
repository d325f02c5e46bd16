// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Lines of shell, with candor on the path.
enum Shell {
  static func run(
    _ script: String,
    environment: [String: String] = [:],
    folder: URL
  ) async throws -> Program.Run {
    try await Program.run(
      ["-euc", script],
      of: "/bin/sh",
      environment: Tool.environment.merging(environment) { $1 },
      folder: folder
    )
  }
}
