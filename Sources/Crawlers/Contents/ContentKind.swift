// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How a file is written, as far as its comments and strings go.
package enum ContentKind: String, Sendable, Hashable, CaseIterable {
  case python
  /// Cells of code in JSON; what they hold is read as Python.
  case notebook
  case shell
  /// YAML, JSON, TOML and the like: keys and values.
  case settings
  case jsonnet
  case makefile
  /// Languages with `//` and `/* */`.
  case slashes
  /// Languages with `#`.
  case hashes

  /// What in such a file is no code.
  var quoting: Quoting {
    switch self {
    case .python, .notebook: Quoting(hashes: true, tripled: true)
    case .shell: Quoting(hashes: true, afterBlank: true, spansLines: true, keepsStrings: true)
    case .settings, .makefile: Quoting(hashes: true, afterBlank: true, keepsStrings: true)
    case .jsonnet: Quoting(hashes: true, slashes: true, keepsStrings: true)
    case .slashes: Quoting(slashes: true)
    case .hashes: Quoting(hashes: true)
    }
  }
}

/// Where comments and strings begin and end.
struct Quoting: Sendable, Hashable {
  /// `#` opens a comment.
  var hashes = false
  /// `//` and `/*` open a comment.
  var slashes = false
  /// A `#` inside a word opens none.
  var afterBlank = false
  /// Three quotes in a row open a string over several lines.
  var tripled = false
  /// Any string may go on over the end of a line.
  var spansLines = false
  /// What is quoted is an argument or a key, and counts as code.
  var keepsStrings = false
}
