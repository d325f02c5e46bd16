// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Foundation

/// A file of labels as the command line names it, read once: a pipe is empty a second time.
struct LabelFile {
  /// As reports show it.
  var name: String
  var text: String
  /// Where the cards are that it labels.
  var folder: URL

  /// The most bytes of a file of labels.
  private static let limit = 64 << 20

  init(_ path: String) throws(Failure) {
    name = path
    folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    do throws(BoundedFile.Problem) {
      text = try BoundedFile.text(path, atMost: Self.limit)
    } catch {
      throw Failure.usage(error, of: path)
    }
  }
}
