// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PolicyFiles

extension ContentLexicon {
  /// Reads the table at `file`.
  package static func load(file: URL) throws(PolicyFileError) -> ContentLexicon {
    do {
      return try ContentLexicon(PolicyFile(path: file.path, text: try RegularFile.text(file.path)))
    } catch let error as PolicyFileError {
      throw error
    } catch {
      throw PolicyFileError(
        path: file.path,
        place: .init(line: 1, column: 1),
        message: "this file cannot be read as UTF-8",
        sourceLine: nil,
        fix: "name the table of contents, as Rules/contents.yaml"
      )
    }
  }
}
