// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// `trainer_state.json`, where the Trainer of Hugging Face keeps what it logged.
///
/// Source: `TrainerState` and `Trainer.log` of transformers 5.23. A row of `log_history` is what one
/// call of `log` recorded: `loss` with `learning_rate` and the like while it trains, `eval_loss` and
/// other names with `eval_` when it evaluates, `train_loss` and `train_runtime` once at the end.
package struct TrainerState: Sendable, Hashable {
  enum Limit {
    /// How many names of columns are kept.
    static let columns = 256
    /// How many bytes of a column's name are kept.
    static let name = 200
  }

  /// The rows that carry the loss of the training, by their steps.
  package internal(set) var trace = MetricTrace()
  /// All rows, of whatever kind.
  package internal(set) var rows = 0
  /// The rows that an evaluation left.
  package internal(set) var evaluationRows = 0
  /// The names in the rows, sorted: at most the first 256 met.
  package internal(set) var columns: [String] = []
  /// The steps the training had done when the file was written.
  package internal(set) var globalStep: Int?
  /// The steps it was meant to do; stands behind the rows, so that a cut file does not show it.
  package internal(set) var maxSteps: Int?
  package internal(set) var epoch: Double?
  /// The epochs it was meant to do.
  package internal(set) var plannedEpochs: Double?
  package internal(set) var bestMetric: Double?
  /// The mean loss that the last row sums the whole training up by.
  package internal(set) var meanLoss: Double?
  /// Whether the file has a list of rows, be it an empty one.
  package internal(set) var hasLog = false
  package internal(set) var end = ReadingEnd.whole
}

extension TrainerState {
  /// What the rows show.
  package var verdict: RecordVerdict {
    if let verdict = trace.verdict { return verdict }
    if evaluationRows > 0 { return .evaluationOnly }
    return (rows == 0 ? .empty : RecordVerdict.nothingOfTraining).seen(to: end)
  }
}
