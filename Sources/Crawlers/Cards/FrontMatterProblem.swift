// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Why a block, or the rest of it, could not be read.
struct FrontMatterProblem: Sendable, Hashable, CustomStringConvertible {
  /// The line of the file.
  var line: Int
  var what: String

  var description: String { "line \(line): \(what)" }
}
