// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What an audit says of one criterion.
public enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
  /// Somebody without a login can obtain it.
  case published
  /// Some of it can be obtained, or it can be obtained with a condition.
  case partial
  /// The publisher says so; nobody looked.
  case claimed
  /// Everything that could have shown it was read, and it is not there.
  case unpublished
  /// A surface that could have shown it could not be seen, or surfaces contradict each other.
  case unknown
  /// The criterion does not apply to this model.
  case notApplicable = "not-applicable"
}
