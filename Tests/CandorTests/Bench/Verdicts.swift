// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What an audit says, criterion by criterion, as lines that a test can compare.
struct Verdicts: Hashable, CustomStringConvertible {
  var lines: [String]

  /// `datasets unpublished (dead), claim linked`.
  init(_ audit: Audit) {
    lines = audit.criteria.map { "\($0.id) \($0.verdict), claim \($0.claim.rawValue)" }
    lines.append("checkpoints claim \(audit.checkpoints.claim.rawValue)")
  }

  var description: String { lines.joined(separator: "; ") }
}

extension Finding {
  /// `published`, or `unpublished (dead)`.
  var verdict: String { outcome.rawValue + (reasonCode.map { " (\($0.rawValue))" } ?? "") }
}

extension Audit {
  func criterion(_ id: String) -> Finding? { criteria.first { $0.id == id } }

  /// The claims, criterion by criterion.
  var claims: [String: Claim] {
    Dictionary(criteria.map { ($0.id, $0.claim) }) { first, _ in first }
  }

  /// The criteria that are called unpublished.
  var unpublished: Set<String> { Set(criteria.filter { $0.outcome == .unpublished }.map(\.id)) }
}
