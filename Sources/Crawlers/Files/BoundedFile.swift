// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PolicyFiles

/// A file that somebody named, read no further than a limit.
package enum BoundedFile {
  package enum Problem: Error, Sendable, Hashable {
    case unreadable
    /// Something else is there ("a folder"), which may have no end.
    case other(String)
    case larger(than: Int)
  }

  /// All bytes of the file at `path`, which may be at most `limit`.
  package static func bytes(_ path: String, atMost limit: Int) throws(Problem) -> Data {
    try whole(try head(of: path, upTo: limit + 1), limit)
  }

  /// As ``bytes(_:atMost:)``, as text.
  package static func text(_ path: String, atMost limit: Int) throws(Problem) -> String {
    String(decoding: try bytes(path, atMost: limit), as: UTF8.self)
  }

  /// All that comes through `handle`, as text, which may be at most `limit` bytes.
  package static func text(of handle: FileHandle, atMost limit: Int) throws(Problem) -> String {
    let bytes = try whole(try head(of: handle, upTo: limit + 1), limit)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// At most `limit` bytes from the beginning of the file at `path`.
  package static func head(of path: String, upTo limit: Int) throws(Problem) -> Data {
    let handle: FileHandle
    do throws(RegularFile.Problem) {
      handle = try RegularFile.open(path)
    } catch {
      switch error {
      case .unreadable: throw .unreadable
      case .other(let noun): throw .other(noun)
      }
    }
    return try head(of: handle, upTo: limit)
  }

  private static func head(of handle: FileHandle, upTo limit: Int) throws(Problem) -> Data {
    do {
      return try handle.read(upToCount: limit) ?? Data()
    } catch {
      throw .unreadable
    }
  }

  private static func whole(_ bytes: Data, _ limit: Int) throws(Problem) -> Data {
    guard bytes.count <= limit else { throw .larger(than: limit) }
    return bytes
  }
}
