// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A requirement that cannot be understood.
package struct RequirementError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, where, and what to write instead.
  package var description: String

  package init(_ description: String) { self.description = description }
}
