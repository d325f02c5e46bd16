// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Crawlers
import Foundation
import PolicyFiles

extension ContentLexicon {
  /// The table that ships with the program.
  static func shipped() throws -> ContentLexicon {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Rules/contents.yaml")
    return try ContentLexicon(
      PolicyFile(path: "contents.yaml", text: String(contentsOf: file, encoding: .utf8))
    )
  }
}
