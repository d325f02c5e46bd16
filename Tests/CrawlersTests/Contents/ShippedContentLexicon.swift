// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Crawlers
import Foundation

extension ContentLexicon {
  /// Read once for all tests.
  private static let table = Result {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try ContentLexicon.load(file: root.appending(path: "Rules/contents.yaml"))
  }

  /// The table that ships with the program.
  static func shipped() throws -> ContentLexicon { try table.get() }
}
