// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// Files that hold what a report must look like, byte by byte.
///
/// `CANDOR_UPDATE_GOLDEN=1 swift test` rewrites them; read the difference before committing it.
enum Golden {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  static func expect(_ text: String, in name: String) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["CANDOR_UPDATE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    #expect(try text == String(decoding: Data(contentsOf: file), as: UTF8.self))
  }
}
