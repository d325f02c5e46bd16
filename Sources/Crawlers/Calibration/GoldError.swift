// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A file of labels, or a card of it, that cannot be read.
package struct GoldError: Error, Sendable, Hashable, CustomStringConvertible {
  /// As the labels or the command name it; nil while it has no name.
  package var file: String?
  /// Counted from 1; nil where the whole file is meant.
  package var line: Int?
  package var message: String
  package var fix: String

  package init(
    file: String? = nil,
    line: Int? = nil,
    message: String,
    fix: String = "write one JSON object a line, as the guide of the labels has it"
  ) {
    self.file = file
    self.line = line
    self.message = message
    self.fix = fix
  }

  package var description: String {
    let line = line.map { file == nil ? "line \($0)" : "\($0)" }
    let place = [file, line].compactMap(\.self).joined(separator: ":")
    return "\(place): error: \(message)\n  fix: \(fix)"
  }
}
