// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import StandInHub

/// Recordings of real models, which are not part of the project.
enum Corpus {
  /// Beside the checkout, or where the environment says; nil where there is none.
  static let folder: URL? = {
    let named = ProcessInfo.processInfo.environment["CANDOR_CORPUS"].map { URL(filePath: $0) }
    let beside = ["../shared/corpus", "../../shared/corpus"].map {
      Checkout.root.appending(path: $0)
    }
    let found = ([named].compactMap { $0 } + beside).map(\.standardizedFileURL).first {
      FileManager.default.fileExists(atPath: $0.path)
    }
    if found == nil { print("Skipped: no corpus. Set CANDOR_CORPUS to its folder.") }
    return found
  }()

  static func names(_ part: String) -> [String] {
    folder.map { Checkout.names(in: $0.appending(path: part)) } ?? []
  }

  static func place(_ part: String, _ name: String) throws -> URL {
    guard let folder else { throw Missing() }
    return folder.appending(path: part).appending(path: name)
  }

  struct Missing: Error {}
}
