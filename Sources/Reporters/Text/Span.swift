// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A run of text of one look, safe to show.
struct Span {
  /// The text, neutralised.
  let text: String
  /// Its look.
  let ink: Ink

  /// A run; whatever its text could do to a terminal is taken out here.
  init(_ text: String, _ ink: Ink = .plain) {
    self.text = text.neutralized
    self.ink = ink
  }

  /// Spaces.
  init(spaces: Int) {
    text = String(repeating: " ", count: max(0, spaces))
    ink = .plain
  }
}
