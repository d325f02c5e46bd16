// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Which way a verdict went between two audits.
public enum ChangeDirection: String, Sendable, Hashable, Codable, CaseIterable {
  /// More is certain than before.
  case better
  /// What was seen proves that less is there, or that its terms permit less.
  case worse
  /// Less is certain than before, since less was seen.
  case unclear
  /// Neither more nor less is certain.
  case other
}
