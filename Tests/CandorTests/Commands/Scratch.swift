// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A folder that lives as long as a test needs it.
struct Scratch: Sendable {
  var folder: URL

  static func with<Result: Sendable>(
    _ body: @Sendable (Scratch) async throws -> Result
  ) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "candor-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { _ = Swift.Result { try FileManager.default.removeItem(at: folder) } }
    return try await body(Scratch(folder: folder))
  }

  /// The path of what is called `name` here.
  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Writes a file, with the folders on its way, and says where it is.
  @discardableResult
  func file(_ name: String, _ text: String) throws -> URL { try file(name, Data(text.utf8)) }

  @discardableResult
  func file(_ name: String, _ bytes: Data) throws -> URL {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try bytes.write(to: file)
    return file
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
}
