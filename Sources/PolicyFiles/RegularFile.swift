// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A plain file, opened to be read: nothing that may never end or never begin, as a pipe does.
package enum RegularFile {
  package enum Problem: Error, Sendable, Hashable {
    /// It is not there, or may not be read.
    case unreadable
    /// Something else is there ("a folder").
    case other(String)
  }

  /// Opens the file at `path`, links followed.
  package static func open(_ path: String) throws(Problem) -> FileHandle {
    // Without waiting for somebody who writes into a pipe; of a file it changes nothing.
    let descriptor = Foundation.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    // A socket cannot be opened at all.
    guard descriptor >= 0 else { throw errno == ENXIO ? .other("a socket") : .unreadable }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .other(noun(status.st_mode)) }
    return handle
  }

  /// All bytes of the file at `path`.
  package static func bytes(_ path: String) throws(Problem) -> Data {
    let handle = try open(path)
    do {
      return try handle.readToEnd() ?? Data()
    } catch {
      throw .unreadable
    }
  }

  /// The text of the file at `path`, which is unreadable where it is not UTF-8.
  package static func text(_ path: String) throws(Problem) -> String {
    guard let text = String(validating: try bytes(path), as: UTF8.self) else { throw .unreadable }
    return text
  }

  private static func noun(_ mode: mode_t) -> String {
    switch mode & S_IFMT {
    case S_IFDIR: "a folder"
    case S_IFIFO: "a pipe"
    case S_IFSOCK: "a socket"
    default: "a device"
    }
  }
}
