// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A line of a file of labels that cannot be read.
package struct GoldError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Counted from 1.
  package var line: Int
  package var message: String

  package var description: String {
    "line \(line): error: \(message)\n  fix: write one JSON object a line, as the guide has it"
  }
}
