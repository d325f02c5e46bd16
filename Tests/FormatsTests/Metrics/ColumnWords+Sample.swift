// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats

extension ColumnWords {
  /// As many words as the tests need; the shipped ones stand with the rules.
  static let sample = ColumnWords(
    loss: ["loss", "train loss", "training loss", "loss step", "loss epoch", "nll"],
    evaluation: ["eval", "val", "valid", "validation", "evaluation", "test", "dev"],
    step: ["step", "steps", "iteration", "iter", "global step", "num updates"],
    epoch: ["epoch", "epochs"],
    measure: ["learning rate", "lr", "grad norm", "accuracy", "ppl", "perplexity"],
    subject: ["task", "tasks", "benchmark", "metric", "model", "dataset"]
  )
}
