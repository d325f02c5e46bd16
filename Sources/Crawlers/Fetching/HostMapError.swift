// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A `--host-map` that cannot be used.
package struct HostMapError: Error, Sendable, Hashable, CustomStringConvertible {
  package var pair: String
  /// What is wrong, as a clause.
  package var what: String

  package var description: String {
    """
    --host-map '\(pair)': error: \(what)
      fix: Write HOST=URL, as huggingface.co=http://127.0.0.1:8080 (a path prefix is allowed).
    """
  }
}
