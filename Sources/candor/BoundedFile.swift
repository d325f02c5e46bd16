// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A file that somebody named, read no further than a limit.
enum BoundedFile {
  static func text(_ path: String, atMost limit: Int) throws(Failure) -> String {
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { handle.closeFile() }
      let bytes = try handle.read(upToCount: limit + 1) ?? Data()
      if bytes.count <= limit { return String(decoding: bytes, as: UTF8.self) }
    } catch {
      throw Failure.usage("\(path): cannot be read. Check the path and its permissions.")
    }
    throw Failure.usage("\(path): larger than \(limit) bytes. Split it.")
  }
}
