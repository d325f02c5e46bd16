// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Why the bytes of a file gave no facts.
///
/// It never means that the file says nothing.
package enum WeightsFault: Error, Sendable, Hashable {
  /// The bytes are of another format than `format`.
  case foreign(format: String, found: String)
  /// The file ends before what it announces; both in bytes from the start of the file.
  case cut(what: String, due: Int, has: Int)
  /// More than is ever read, whatever the file holds.
  case tooLarge(what: String, found: UInt64, limit: Int)
  /// Against the rules of the format, at a byte counted from the start of what was read.
  case damaged(what: String, at: Int)
}

extension WeightsFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .foreign(let format, let found):
      "This is not \(format): \(found)."
    case .cut(let what, let due, let has):
      "The file ends at byte \(has), before \(what), which ends at byte \(due)."
    case .tooLarge(let what, let found, let limit):
      "Not read: \(what) is \(found), and at most \(limit) is read."
    case .damaged(let what, let at):
      "Damaged at byte \(at): \(what)."
    }
  }
}
