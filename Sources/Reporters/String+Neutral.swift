// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension String {
  /// The text on one line, with nothing in it that acts on a terminal, an editor or XML.
  ///
  /// White space becomes single spaces; control, bidirectional and other invisible characters
  /// become U+FFFD, so that a reader sees that something was there. Joiners stay: Persian, Hindi
  /// and emoji need them.
  package var neutralized: String {
    var scalars = String.UnicodeScalarView()
    var isAfterSpace = true
    for scalar in unicodeScalars {
      let isSpace = scalar.properties.isWhitespace
      if isSpace {
        if !isAfterSpace { scalars.append(" ") }
      } else {
        scalars.append(Self.isInert(scalar) ? scalar : "\u{FFFD}")
      }
      isAfterSpace = isSpace
    }
    if scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }

  private static func isInert(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value >= 0x20 && scalar.value < 0x7F { return true }
    return switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: false
    case .format: scalar.value == 0x200C || scalar.value == 0x200D
    case .unassigned: scalar.value & 0xFFFE != 0xFFFE
    default: true
    }
  }
}

extension String {
  /// The text with its lines and their indentation, and otherwise ``neutralized``.
  package var neutralizedLines: String {
    let lines = split(omittingEmptySubsequences: false) { $0.isNewline }
    return lines.map { $0.prefix { $0 == " " } + String($0).neutralized }.joined(separator: "\n")
  }
}
