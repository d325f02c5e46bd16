// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// How many criteria are published, for certain and at most.
package struct Tally: Sendable, Hashable {
  /// Published for certain.
  package var published: Int
  /// Published if all that is claimed or unseen is so.
  package var possible: Int
  /// Criteria that apply.
  package var applicable: Int
  /// Whether criteria apply, and none of them could be seen.
  package var isUnseen: Bool

  /// The tally of an audit's findings.
  package init(_ findings: [Finding]) {
    let applying = findings.filter { $0.outcome != .notApplicable }
    published = applying.count { $0.outcome == .published }
    possible = applying.count(where: Self.mayBePublished)
    applicable = applying.count
    isUnseen = !applying.isEmpty && applying.allSatisfy { $0.outcome == .unknown }
  }

  /// "3/5 published", or "3-4/5 published" where more may be.
  package var words: String {
    if applicable == 0 { return "no criterion applies" }
    let range = published == possible ? "\(published)" : "\(published)-\(possible)"
    return "\(range)/\(applicable) published"
  }

  private static func mayBePublished(_ finding: Finding) -> Bool {
    switch finding.outcome {
    case .published, .claimed, .unknown: true
    case .partial:
      finding.points.low < finding.points.max && finding.points.high == finding.points.max
    case .unpublished, .notApplicable: false
    }
  }
}
