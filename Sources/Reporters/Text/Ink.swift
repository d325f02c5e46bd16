// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A look of text in a terminal; no meaning is carried by it alone.
enum Ink: String {
  /// As it comes.
  case plain = ""
  /// Names and titles.
  case strong = "1"
  /// What can be passed over.
  case faint = "2"
  /// What is published.
  case good = "1;32"
  /// What is there in part.
  case fair = "1;33"
  /// What is not there.
  case bad = "1;31"
  /// What is not known.
  case unsure = "1;36"
  /// The words of a publisher.
  case quoted = "3"

  /// Colours `text` by an ANSI sequence.
  func applied(to text: String) -> String {
    self == .plain || text.isEmpty ? text : "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
  }
}
