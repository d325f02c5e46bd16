// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Where the program does not yet say what a careful reader says.
///
/// Each is a known issue: the test fails, too, when one of them is gone and still stands here.
enum Disagreement {
  private static let table: [String: Set<String>] = [
    "models/meta-llama--Llama-2-7b-hf": ["evaluation-code", "fine-tuning-code"],
    "models/nvidia--OpenMath-Mistral-7B-v0.1-hf": ["evaluation-code", "fine-tuning-code"],
    "bad/chinese": ["evaluation-code"],
    "bad/more-information-needed": ["fine-tuning-code"],
    "bad/private-run-page": ["fine-tuning-code"],
    "bad/promised": ["training-metrics"],
  ]

  static func isKnown(_ fixture: Fixture, _ criterion: String) -> Bool {
    table[fixture.name]?.contains(criterion) ?? false
  }
}
