// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Why a table of separated values cannot be read on.
package enum SeparatedRowsError: Error, Sendable, Hashable {
  /// A quote that is opened on this line is not closed before the end of its cell.
  case openQuote(line: Int)
  /// The row that begins on this line is longer than ``SeparatedRows/rowLimit``.
  case longRow(line: Int)
  /// What comes behind this line cannot be read or unpacked.
  case unreadable(afterLine: Int)
}

extension SeparatedRowsError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .openQuote(let line):
      "line \(line): a quote is opened and not closed at the end of its cell. "
        + "Close it; a quote within quotes is written twice."
    case .longRow(let line):
      "line \(line): a row of more than \(SeparatedRows.rowLimit >> 20) MiB. Check that it is CSV."
    case .unreadable(let line):
      "cannot be read behind line \(line). Make or fetch it again."
    }
  }
}
