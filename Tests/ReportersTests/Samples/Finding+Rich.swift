// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// The findings of ``AuditModel/Audit/rich``, one for each outcome.
extension Finding {
  static let richDatasets = Finding.sample(
    "datasets",
    .partial,
    title: "The training datasets can be downloaded",
    points: Points(low: 10, high: 20, max: 20),
    parts: [
      Finding.PartOutcome(part: .own, outcome: .published),
      Finding.PartOutcome(part: .base, outcome: .unknown),
    ],
    terms: .unresolved,
    evidence: [
      .readme(
        says: "the dataset acme/opal-corpus is public and holds 2,419 data files",
        excerpt: "We train on the Opal corpus, which anyone can download, and on pages that we "
          + "collected ourselves; see the dataset's own card for each source and its share."
      ),
      .elsewhere(
        .reachable,
        "https://huggingface.co/datasets/acme/opal-corpus",
        says: "its listing shows 2,419 files of 3.1 TB"
      ),
      .readme(.claimed, line: 30, says: "「青空文庫」を含むと書かれている", excerpt: "学習データには青空文庫の作品が含まれます。"),
      .readme(.claimed, line: 31, says: "a fourth mention"),
    ],
    reason: "The data of the own part is published; that of the base part could not be seen.",
    fix: "Name the data of acme/opal-7b-base in its card, each with a link.",
    waiver: WaiverEffect(
      outcome: .published,
      points: Points(low: 20, high: 20, max: 20),
      grants: [
        Waiver(
          criterion: "datasets",
          artifact: "https://huggingface.co/datasets/acme/licensed-news",
          reason: "Licensed corpus, cannot be redistributed",
          author: "legal@acme.example",
          expires: "2027-03-31",
          link: "https://tracker.acme.example/42",
          writtenAt: ".candor.yaml:8"
        )
      ],
      expiresSoon: true
    )
  )

  static let richWeights = Finding.sample(
    terms: .restricted,
    evidence: [
      .elsewhere(
        .verified,
        "https://huggingface.co/acme/opal-7b/tree/main",
        says: "the headers of 6 shards add up to 6,888,095,744 parameters"
      )
    ],
    reason: "Every shard of the index is there, ungated, and agrees with the configuration."
  )

  static let richEvaluation = Finding.sample(
    "evaluation-code",
    .unknown,
    title: "The evaluation code is published",
    points: Points(low: 0, high: 20, max: 20),
    evidence: [
      .elsewhere(nil, "https://github.com/acme/evals", says: "no whole answer within 20 s")
    ],
    reason: "The linked repository could not be read.",
    fix: "Make the repository answer without a login."
  )

  static let richTuning = Finding.sample(
    "fine-tuning-code",
    .unpublished,
    title: "The fine-tuning code is published",
    reasonCode: .promised,
    claim: .vague,
    points: Points(low: 0, high: 0, max: 20),
    evidence: [
      .readme(
        .claimed,
        line: 88,
        says: "the card says that it will be released",
        excerpt:
          "Code \u{1B}[2J\u{1B}]0;owned\u{07} will \u{202E}be\u{202C}\nreleased <b>soon</b> & \"late\"\u{2028}"
      )
    ],
    reason: "The publisher promises it; nothing of it is there yet.",
    fix: "Publish the scripts and configurations that name this model."
  )

  static let richMetrics = Finding.sample(
    "training-metrics",
    .claimed,
    title: "The training metrics are published, with the full weights along the training",
    claim: .named,
    points: Points(low: 0, high: 20, max: 20),
    evidence: [
      .elsewhere(.claimed, "https://wandb.ai/acme/opal", says: "a run page is linked")
    ],
    reason: "The run page answers only with a script shell, so nobody looked inside.",
    fix: "Export the run's log into the repository, for example as trainer_state.json."
  )

  static let richRecipe = Finding.sample(
    "merge-recipe",
    .notApplicable,
    title: "The merge configuration is published",
    claim: .absent,
    points: Points(low: 0, high: 0, max: 0),
    reason: "The model is no merge."
  )
}
