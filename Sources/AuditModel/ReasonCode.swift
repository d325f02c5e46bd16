// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Why a criterion is `unpublished`.
public enum ReasonCode: String, Sendable, Hashable, Codable, CaseIterable {
  /// Nothing about it on any surface that was read.
  case absent
  /// The publisher says in words that it is not, or cannot be, published.
  case denied
  /// The publisher says that it will be published.
  case promised
  /// The publisher describes it without naming it.
  case vague
  /// The pointer answers that nothing is there (404, 410).
  case dead
  /// The host answers that it is missing or private, and does not say which.
  case `private`
  /// It was published once and has been taken back (451, or the card or host says so).
  case withdrawn
  /// It exists and holds nothing.
  case empty
}
