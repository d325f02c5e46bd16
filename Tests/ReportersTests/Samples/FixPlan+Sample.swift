// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension FixPlan {
  /// A plan for ``AuditModel/Audit/rich`` with all there can be.
  static let rich = FixPlan(
    steps: [
      Step(
        criterion: "evaluation-code",
        action: "Make https://github.com/acme/evals answer without a login.",
        effort: .minutes,
        points: 20,
        score: 20
      ),
      Step(
        criterion: "datasets",
        action: "Name the data of acme/opal-7b-base in its card, each with a link.",
        effort: .hours,
        points: 10,
        score: 10,
        snippet: Snippet(
          frontMatter: "datasets:\n  - acme/opal-corpus\n  - acme/opal-base-corpus\n",
          section:
            "## Training data\n\nThe model was trained on the [Opal corpus](…).\n\n```\nls\n```\n"
        )
      ),
    ],
    ways: [
      Way(goal: "the gate", criteria: ["datasets"]),
      Way(goal: "class II", criteria: ["evaluation-code", "datasets"]),
    ]
  )

  /// A plan every text of which tries to act.
  static let hostile: FixPlan = {
    let text = "</pre><script>alert(1)</script>\n```\n<!-- @everyone #1 | `x` \u{202E}\n  ~~~~"
    let snippet = Snippet(frontMatter: text, section: text)
    return FixPlan(
      steps: [
        Step(criterion: text, action: text, effort: .days, points: 5, score: 5, snippet: snippet)
      ],
      ways: [Way(goal: text, criteria: [text]), Way(goal: "the gate", criteria: [text])]
    )
  }()
}
