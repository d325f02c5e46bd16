// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How far a record could be read.
package enum ReadingEnd: Sendable, Hashable {
  /// To the end of the file.
  case whole
  /// To the end of what was fetched; the file has more.
  case cut
  /// To the end of the file, which stops in the middle of something.
  case brokenOff
  /// To a place that is not as the format demands: `offset` in bytes from the start of the file.
  case damaged(offset: Int, why: String)
  /// To a place that asks for more than the reader gives: depth, items or bytes.
  case tooLarge(offset: Int, why: String)
}

extension ReadingEnd: CustomStringConvertible {
  package var description: String {
    switch self {
    case .whole: "read whole"
    case .cut: "read as far as it was fetched"
    case .brokenOff: "the file breaks off"
    case .damaged(let offset, let why): "damaged at byte \(offset): \(why)"
    case .tooLarge(let offset, let why): "read to byte \(offset): \(why)"
    }
  }
}
