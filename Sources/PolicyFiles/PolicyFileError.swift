// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A mistake in a file that a person wrote, shown where it stands.
package struct PolicyFileError: Error, Sendable, Hashable {
  /// A place in a file, both counted from 1.
  package struct Place: Sendable, Hashable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  package var path: String
  package var place: Place
  /// What is wrong, in lower case and without a full stop.
  package var message: String
  /// The line as it stands in the file; nil when there is none.
  package var sourceLine: String?
  /// How many characters of it are meant, from the column on.
  package var length: Int
  /// What was probably meant.
  package var suggestion: String?
  /// What to do, in lower case and without a full stop.
  package var fix: String

  package init(
    path: String,
    place: Place,
    message: String,
    sourceLine: String?,
    length: Int = 1,
    suggestion: String? = nil,
    fix: String
  ) {
    self.path = path
    self.place = place
    self.message = message
    self.sourceLine = sourceLine
    self.length = length
    self.suggestion = suggestion
    self.fix = fix
  }
}

extension PolicyFileError: CustomStringConvertible {
  /// `.candor.yaml:12:5`.
  package var fullPlace: String { "\(path):\(place.line):\(place.column)" }

  package var description: String {
    let number = String(place.line)
    let margin = String(repeating: " ", count: max(0, 5 - number.count))
    var lines = ["\(fullPlace): error: \(message)"]
    if let sourceLine {
      let under = String(repeating: " ", count: max(0, place.column - 1))
      let mark = String(repeating: "^", count: max(1, length))
      let hint = suggestion.map { " did you mean '\($0)'?" } ?? ""
      // A tab would move the line away from its mark.
      lines.append("\(margin)\(number) | \(sourceLine.replacing("\t", with: " "))")
      lines.append("      | \(under)\(mark)\(hint)")
    }
    lines.append("  fix: \(fix)")
    return lines.joined(separator: "\n")
  }
}
