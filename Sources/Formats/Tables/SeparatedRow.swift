// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// One row of a table of separated values (RFC 4180).
package struct SeparatedRow: Sendable, Hashable {
  /// The line on which it begins, from 1.
  package var line: Int
  /// Its cells, without quotes.
  package var cells: [String]

  package init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }
}
