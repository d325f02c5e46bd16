// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What an artifact's own license lets anybody do with it.
///
/// A repository's license never covers what the repository links to.
public enum Terms: String, Sendable, Hashable, Codable, CaseIterable {
  /// Use, study, change and share, for any purpose.
  case open
  /// A license that restricts who may use it, or what for.
  case restricted
  /// No license is given.
  case none
  /// A license is given and cannot be judged from what was read.
  case unresolved
}
