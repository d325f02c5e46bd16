// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A recording that cannot be read or written, with the place and the remedy.
package struct RecordingError: Error, Sendable, Hashable, CustomStringConvertible {
  package var file: String
  /// The line in that file, counted from 1; nil where the whole file is meant.
  package var line: Int?
  /// What is wrong, as a clause.
  package var what: String
  /// How to mend it, as a sentence.
  package var remedy: String

  package init(_ what: String, file: String, line: Int? = nil, remedy: String) {
    self.what = what
    self.file = file
    self.line = line
    self.remedy = remedy
  }

  package var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): error: \(what)\n  fix: \(remedy)"
  }
}
