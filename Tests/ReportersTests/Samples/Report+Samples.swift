// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Reporters

extension Report {
  /// A report with guides, of an audit by a gate that is met in part.
  static let guided = Report([.rich], guides: [.datasets, .weights])

  /// A report of a model that could not be audited, and of one that was.
  static let broken = Report(entries: [
    .error(
      ErrorReport(
        ref: "acme/lost",
        FetchError(.timedOut(seconds: 20), url: "https://huggingface.co/api/models/acme/lost")
      )
    ),
    .audit(.ungated),
    .error(ErrorReport(ref: "=cmd|'/C calc'!A0", kind: "missing", message: "<No> such model.")),
  ])
}

extension Audit {
  /// The rich audit without a gate.
  static let ungated: Audit = {
    var audit = Audit.rich
    audit.gate = nil
    return audit
  }()
}

extension CriterionGuide {
  static let datasets = CriterionGuide(
    pack: "open-source-model",
    id: "datasets",
    title: "The training datasets can be downloaded",
    asks: "Can anyone obtain the data the model was trained on?",
    because: "Without the data, nobody can check {0} what [the model](x) learned from.",
    fix: "Publish the data, then name it under *datasets:* in the card.",
    sources: [
      Citation(
        name: "Model Openness Framework [Datasets]",
        url: "https://arxiv.org/abs/2403.13784"
      ),
      Citation(name: "A page without an address", url: "none"),
    ]
  )

  static let weights = CriterionGuide(
    pack: "open-source-model",
    id: "weights",
    title: "The full weights are published",
    asks: "Can anyone download the full weights?",
    because: "Weights that cannot be downloaded cannot be studied.",
    fix: "Upload every shard.",
    sources: []
  )
}
