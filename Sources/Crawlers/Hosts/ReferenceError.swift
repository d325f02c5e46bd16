// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Why the user's words name no model, and what to give instead.
package struct ReferenceError: Error, Sendable, Hashable, CustomStringConvertible {
  package var requested: String
  /// What is wrong, as a clause.
  package var message: String
  /// What to do, as a sentence.
  package var fix: String

  package init(_ requested: String, _ message: String, fix: String) {
    self.requested = requested
    self.message = message
    self.fix = fix
  }

  package var description: String { "'\(requested)': \(message). \(fix)" }
}
