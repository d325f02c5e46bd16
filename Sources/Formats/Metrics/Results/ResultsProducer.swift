// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The program that wrote a file of results, told by names only it writes together.
///
/// Sources: `Trainer.save_metrics` of transformers 5.23; `EvalResults` of lm_eval 0.4.13; the
/// trackers of lighteval, HELM, OpenCompass, MTEB, inspect_ai, evaluate and the harness of BigCode.
package enum ResultsProducer: String, Sendable, Hashable, CaseIterable {
  /// `save_metrics` of the Trainer: of a training or of an evaluation, by the names in it.
  case trainer
  case lmEvaluationHarness = "lm-evaluation-harness"
  case lightEval = "lighteval"
  case helm = "HELM"
  case openCompass = "OpenCompass"
  case mteb = "MTEB"
  case inspect = "inspect_ai"
  case evaluate
  case bigCode = "bigcode-evaluation-harness"
}

extension ResultsProducer {
  /// Names that stand together at the top of a file; the first line that fits counts.
  private static let signatures: [(names: Set<String>, producer: ResultsProducer)] = [
    (["config_general", "results"], .lightEval),
    (["results", "configs"], .lmEvaluationHarness),
    (["results", "n-shot"], .lmEvaluationHarness),
    (["results", "versions"], .lmEvaluationHarness),
    (["eval", "plan", "results"], .inspect),
    (["mteb_version"], .mteb),
    (["_evaluate_version"], .evaluate),
    (["adapter_spec", "scenario_spec"], .helm),
    (["accuracy", "details"], .openCompass),
    (["score", "details"], .openCompass),
  ]

  /// Who writes files with these names at the top; nil when nobody known does.
  init?(names: Set<String>) {
    guard let line = Self.signatures.first(where: { $0.names.isSubset(of: names) }) else {
      return nil
    }
    self = line.producer
  }
}
