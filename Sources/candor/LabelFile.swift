// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Foundation
import PolicyFiles

/// A file of labels as the command line names it, read once: a pipe is empty a second time.
struct LabelFile {
  /// As reports show it.
  var name: String
  var text: String
  /// Where the cards are that it labels.
  var folder: URL

  /// The most bytes of a file of labels.
  private static let limit = 64 << 20

  /// Reads the file at `path`; "-" is standard input.
  init(_ path: String) throws(Failure) {
    name = path == "-" ? "standard input" : path
    folder =
      Self.isPlaced(path)
      ? URL(fileURLWithPath: path).deletingLastPathComponent()
      : URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    do {
      text = try BoundedFile.text(of: try ListInput.open(path), atMost: Self.limit)
    } catch let error as BoundedFile.Problem {
      throw Failure.usage(error, of: name)
    } catch RegularFile.Problem.other(let noun) {
      throw Failure.usage(.other(noun), of: name)
    } catch {
      throw Failure.usage(.unreadable, of: name)
    }
  }

  /// Whether anything can lie beside it: what comes through a pipe has no place of its own.
  private static func isPlaced(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && !path.hasPrefix("/dev/")
  }
}
