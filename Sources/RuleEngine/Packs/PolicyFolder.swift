// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PolicyFiles

/// Reads policy files from the disk.
enum PolicyFolder {
  /// The names of the files in `folder` that end in ".yaml", sorted.
  static func yamlFiles(in folder: String) throws(PolicyFileError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".yaml") }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      throw Self.error(folder, "a folder that cannot be read", fix: "check the path")
    }
  }

  /// The bytes of the file at `path`.
  static func bytes(at path: String) throws(PolicyFileError) -> [UInt8] {
    do throws(RegularFile.Problem) {
      return Array(try RegularFile.bytes(path))
    } catch {
      throw Self.error(path, "a file that cannot be read", fix: "check the path and its rights")
    }
  }

  /// The text of the file at `path`.
  static func text(at path: String) throws(PolicyFileError) -> String {
    guard let text = String(validating: try bytes(at: path), as: UTF8.self) else {
      throw Self.error(path, "not UTF-8", fix: "save the file as UTF-8")
    }
    return text
  }

  static func error(_ path: String, _ message: String, fix: String) -> PolicyFileError {
    PolicyFileError(
      path: path,
      place: .init(line: 1, column: 1),
      message: message,
      sourceLine: nil,
      fix: fix
    )
  }
}
