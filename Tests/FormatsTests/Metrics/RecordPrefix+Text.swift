// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats

extension RecordPrefix {
  /// A file that holds `text`, fetched whole.
  static func whole(_ text: String) -> RecordPrefix { RecordPrefix(text.utf8, isWhole: true) }

  /// The beginning of a longer file.
  static func cut(_ text: some StringProtocol) -> RecordPrefix {
    RecordPrefix(text.utf8, isWhole: false)
  }
}
