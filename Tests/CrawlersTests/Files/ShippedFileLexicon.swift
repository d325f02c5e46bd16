// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Crawlers
import Foundation
import PolicyFiles

extension FileLexicon {
  /// The table that ships with the program.
  static func shipped() throws -> FileLexicon {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Rules/files.yaml")
    return try FileLexicon(
      PolicyFile(path: "files.yaml", text: String(contentsOf: file, encoding: .utf8))
    )
  }
}
