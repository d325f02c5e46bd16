// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What the signs and words mean.
enum Legend {
  /// The legend under a heading of this level; without the grades where no evidence is shown.
  static func whole(level: Int, grades hasGrades: Bool = true) -> Markup {
    let outcomes = Outcome.allCases.map { outcome -> Markup in
      "<div><dt>\(.outcome(outcome, outcome.words))</dt><dd>\(outcome.meaning)</dd></div>\n"
    }
    let grades = Grade.allCases.reversed().map { grade -> Markup in
      "<div><dt>\(.grade(grade))</dt><dd>\(grade.meaning)</dd></div>\n"
    }
    let evidence: Markup? = hasGrades ? "<dl class=\"key\">\n\(grades)</dl>\n" : nil
    return """
      <section class="legend">
      <h\(level)>How to read this</h\(level)>
      <dl class="key">
      \(outcomes)</dl>
      \(evidence)\
      <p class="note">A score is a range: what is certain, and what is possible if all that is
      claimed or could not be seen is so.</p>
      </section>

      """
  }
}

extension Outcome {
  /// What it means, in a clause.
  fileprivate var meaning: String {
    switch self {
    case .published: "anyone can obtain it without a login"
    case .partial: "some of it can be obtained, or only under a condition"
    case .claimed: "the publisher says so, and nobody looked"
    case .unpublished: "all that could have shown it was read; the words say what came of it"
    case .unknown: "what could have shown it could not be read; it may well be there"
    case .notApplicable: "the question makes no sense for this model"
    }
  }
}

extension Grade {
  /// What it means, in a clause.
  fileprivate var meaning: String {
    switch self {
    case .claimed: "somebody says so"
    case .reachable: "its host proves that the right kind of thing is there; nobody opened it"
    case .verified: "the artifact itself was inspected, or it stands in the card"
    }
  }
}
