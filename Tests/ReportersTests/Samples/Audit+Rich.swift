// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Audit {
  /// An audit with all there can be: every outcome, a waiver, a gate, two parts, other scripts and
  /// hostile text.
  static let rich = Audit.sample(
    criteria: [
      .richDatasets, .richWeights, .richEvaluation, .richTuning, .richMetrics, .richRecipe,
    ],
    checkpoints: CheckpointFacts(
      claim: .linked,
      count: 556,
      span: CheckpointFacts.Span(unit: .step, first: 1_000, last: 557_000)
    ),
    weights: WeightsFacts(
      kind: .full,
      parameters: 6_888_095_744,
      bytes: 27_552_382_976,
      formats: ["pytorch", "safetensors"]
    ),
    license: License(
      declared: "other:opal-license",
      spdx: nil,
      terms: .restricted,
      conditions: ["attribution"],
      restrictions: ["non-commercial", "field of use"],
      conflicts: ["README.md:40: MIT"]
    ),
    lineage: [Ancestor(id: "acme/opal-7b-base", relation: "finetune")],
    unseen: [
      Unseen(url: "https://github.com/acme/evals", reason: "no whole answer within 20 s")
    ],
    notRead: [
      NotRead(url: "https://example.org/opal.pdf", why: "a paper; Candor does not read papers")
    ],
    coverage: Coverage(seen: 11, expected: 12),
    class: "III",
    score: Score(low: 30, high: 70),
    waivedScore: Score(low: 40, high: 80),
    gate: Gate(checks: [
      Gate.Check(
        requirement: "datasets=published",
        decision: .failed,
        reason: "The outcome is partial.",
        fix: "Publish the data of the base part."
      ),
      Gate.Check(requirement: "min-score 30", decision: .passed, reason: "The score is 30 to 70."),
      Gate.Check(
        requirement: "max-unknown 0",
        decision: .undecided,
        reason: "One criterion is unknown.",
        fix: "Run again when github.com answers."
      ),
    ])
  )
}
