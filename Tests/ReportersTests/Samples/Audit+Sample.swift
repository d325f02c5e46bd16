// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Subject {
  /// A model that does not exist.
  static let sample = Subject(
    requested: "hf:acme/opal-7b",
    resolved: "https://huggingface.co/acme/opal-7b",
    host: "huggingface.co",
    id: "acme/opal-7b",
    revision: "3f2c1ab9d4e05f6a7b8c9d0e1f2a3b4c5d6e7f80"
  )
}

extension License {
  /// A license that permits everything.
  static let open = License(
    declared: "apache-2.0",
    spdx: "Apache-2.0",
    terms: .open,
    conditions: ["attribution", "notice"],
    restrictions: [],
    conflicts: []
  )
}

extension Audit {
  /// An audit of which only what a test is about need be said.
  static func sample(
    pack: String = "open-source-model",
    reference: Subject = .sample,
    criteria: [Finding] = [.sample()],
    checkpoints: CheckpointFacts = CheckpointFacts(),
    weights: WeightsFacts = WeightsFacts(),
    license: License = .open,
    lineage: [Ancestor] = [],
    unseen: [Unseen] = [],
    notRead: [NotRead] = [],
    coverage: Coverage = Coverage(seen: 4, expected: 4),
    class: String? = nil,
    score: Score = Score(low: 100, high: 100),
    waivedScore: Score? = nil,
    gate: Gate? = nil
  ) -> Audit {
    Audit(
      tool: Tool(name: "candor", version: "1.0.0"),
      pack: PackIdentity(
        id: pack,
        version: "1.0",
        digest: "sha256:" + String(repeating: "b1", count: 32)
      ),
      reference: reference,
      criteria: criteria,
      checkpoints: checkpoints,
      weights: weights,
      card: CardFacts(gatedText: false, language: ["en", "ja"]),
      license: license,
      lineage: lineage,
      unseen: unseen,
      notRead: notRead,
      coverage: coverage,
      class: `class`,
      score: score,
      waivedScore: waivedScore,
      gate: gate,
      evidenceDigest: "sha256:" + String(repeating: "c2", count: 32)
    )
  }

  /// An audit whose five criteria have these outcomes.
  static func sample(outcomes: [Outcome], coverage: Coverage = Coverage(seen: 4, expected: 4))
    -> Audit
  {
    let findings = outcomes.enumerated().map { number, outcome in
      Finding.sample("criterion-\(number + 1)", outcome, terms: outcome == .published ? .open : nil)
    }
    return .sample(criteria: findings, coverage: coverage)
  }
}
