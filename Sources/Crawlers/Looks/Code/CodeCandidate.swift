// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A file that may hold the code of a component.
struct CodeCandidate: Sendable, Hashable {
  /// What makes it one, least first.
  enum Ground: Int, Sendable, Hashable, Comparable {
    /// It can be run, or configures what is run.
    case script
    /// Its path is worth a look.
    case path
    /// Its path tells.
    case sign

    static func < (left: Ground, right: Ground) -> Bool { left.rawValue < right.rawValue }
  }

  var file: RepositoryFile
  var ground: Ground
  /// What of the model's name its path holds.
  var naming: ModelNames.Naming
  /// Higher is opened sooner.
  var score: Int
}
