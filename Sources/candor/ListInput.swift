// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Foundation
import PolicyFiles

/// What a list may come through, beside a plain file.
enum ListInput {
  /// Opens `path`, a plain file, "-" for standard input, or what a shell has opened for the program
  /// (`/dev/stdin`, `/dev/fd/63`).
  ///
  /// A pipe on the disk is none of these: nobody may ever write into it.
  static func open(_ path: String) throws -> FileHandle {
    if path == "-" { return .standardInput }
    guard isOpen(path) else { return try RegularFile.open(path) }
    return try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
  }

  /// Whether `path` names something that is open already.
  static func isOpen(_ path: String) -> Bool {
    path == "-" || path == "/dev/stdin"
      || ["/dev/fd/", "/proc/self/fd/"].contains(where: path.hasPrefix)
  }
}
