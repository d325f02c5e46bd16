// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What may have made a verdict differ between two audits.
public enum ChangeCause: String, Sendable, Hashable, Codable, CaseIterable {
  /// What was seen: an artifact, or whether it could be seen.
  case evidence
  /// The definition of openness: the pack's files.
  case rules
  /// The program.
  case tool
  /// What the publisher's policy waives, which changes no verdict.
  case policy
}
