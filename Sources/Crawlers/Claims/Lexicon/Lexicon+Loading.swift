// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PolicyFiles

extension Lexicon {
  /// Reads every `.yaml` file of `folder`, by name.
  package static func load(folder: URL) throws(PolicyFileError) -> Lexicon {
    let found: [URL]
    do {
      found = try FileManager.default.contentsOfDirectory(
        at: folder,
        includingPropertiesForKeys: nil
      )
    } catch {
      throw unreadable(folder, "the lexicon's folder cannot be read")
    }
    var files: [(path: String, text: String)] = []
    for file in found.filter({ $0.pathExtension == "yaml" }).sorted(by: { $0.path < $1.path }) {
      do {
        files.append((file.path, try RegularFile.text(file.path)))
      } catch {
        throw unreadable(file, "this file cannot be read as UTF-8")
      }
    }
    guard !files.isEmpty else { throw unreadable(folder, "no .yaml file is in this folder") }
    return try Lexicon(files: files)
  }

  private static func unreadable(_ url: URL, _ message: String) -> PolicyFileError {
    PolicyFileError(
      path: url.path,
      place: .init(line: 1, column: 1),
      message: message,
      sourceLine: nil,
      fix: "name the folder of lexicon files with --rules"
    )
  }
}
