// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Outcomes that a fixture's `SOURCE.md` calls as good as the one on its line.
enum AsGood {
  private static let table: [String: [String: [String]]] = [
    "models/BioMistral--BioMistral-7B": ["evaluation-code": ["unknown"]],
    "models/elyza--ELYZA-japanese-Llama-2-7b": ["datasets": ["unpublished (absent)"]],
    "models/nomic-ai--gpt4all-falcon": ["evaluation-code": ["partial"]],
    "bad/adapter-only": ["fine-tuning-code": ["unpublished (vague)"]],
    "bad/chinese": [
      "evaluation-code": ["unpublished (absent)"], "training-metrics": ["unpublished (absent)"],
    ],
    "bad/empty-repository": [
      "datasets": ["unpublished (empty)"], "evaluation-code": ["unpublished (empty)"],
      "fine-tuning-code": ["unpublished (empty)"], "training-metrics": ["unpublished (empty)"],
    ],
    "bad/gguf-only": [
      "fine-tuning-code": ["not-applicable"], "training-metrics": ["not-applicable"],
    ],
  ]

  static func outcomes(_ fixture: Fixture, _ criterion: String) -> [String] {
    table[fixture.name]?[criterion] ?? []
  }
}
