// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Something that a gate asks of an audit.
package enum Requirement: Sendable, Hashable {
  /// A criterion with at least this outcome: published, partial or claimed.
  case outcome(criterion: String, atLeast: Outcome)
  /// At least this score, in percent.
  case minScore(Int)
  /// At most so many criteria that are unknown.
  case maxUnknown(Int)

  /// The outcomes that may be required, the highest first.
  package static let outcomes: [Outcome] = [.published, .partial, .claimed]
}

extension Requirement: CustomStringConvertible {
  /// As it was given.
  package var description: String {
    switch self {
    case .outcome(let criterion, let least): "\(criterion)=\(least.rawValue)"
    case .minScore(let score): "min-score \(score)"
    case .maxUnknown(let count): "max-unknown \(count)"
    }
  }
}
