// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Audit {
  /// "Score 30-70 %; not counting what is waived, 40-80 %; class III", without a full stop.
  package var scoreWords: String {
    let waived = waivedScore.map { "; not counting what is waived, \($0.words) %" } ?? ""
    let name = self.class.map { "; class \($0)" } ?? ""
    let sight = "; \(coverage.seen) of \(coverage.expected) surfaces seen"
    return "Score \(score.words) %\(waived)\(name)\(sight)"
  }
}

extension Finding {
  /// What no report may let a reader forget.
  package static let caveat =
    "What is verified was inspected; that the model was trained with it is not proven."

  /// The verdict, its points and its reason, and what is waived of it.
  package var rationale: String {
    let earned = points.max == 0 ? "" : " (points \(points.words))"
    return "\(words)\(earned). \(reason)\(waiver?.rationale ?? "")"
  }
}

extension WaiverEffect {
  fileprivate var rationale: String {
    let waived = grants.map(\.words).joined(separator: "; ")
    return " Waived: \(waived). Not counting that: \(outcome.words), points \(points.words)."
  }
}
