// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Something that a gate asks of an audit.
package enum Requirement: Sendable, Hashable {
  /// A criterion with at least this outcome: published, partial or claimed.
  case outcome(criterion: String, atLeast: Outcome)
  /// At least this score, in percent.
  case minScore(Int)
  /// At least this class of the pack, whose classes are given, best first.
  case minClass(String, among: [PackClass])
  /// At most so many criteria that are unknown.
  case maxUnknown(Int)
  /// Nothing worse than in an earlier audit.
  case noRegress(Earlier)

  /// The criterion that an outcome is required of; nil for all else.
  package var criterion: String? {
    if case .outcome(let criterion, _) = self { criterion } else { nil }
  }

  /// The outcomes that may be required, the highest first.
  package static let outcomes: [Outcome] = [.published, .partial, .claimed]
}

extension Requirement: CustomStringConvertible {
  /// The same without what it is decided by.
  package var demand: Gate.Demand {
    switch self {
    case .outcome(let criterion, let least): .outcome(criterion: criterion, atLeast: least)
    case .minScore(let score): .minScore(score)
    case .minClass(let id, _): .minClass(id)
    case .maxUnknown(let count): .maxUnknown(count)
    case .noRegress(let earlier): .noRegress(file: earlier.name)
    }
  }

  /// As it was given.
  package var description: String { demand.description }
}
