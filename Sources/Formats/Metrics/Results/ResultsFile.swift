// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A file of results: of a training, of an evaluation, or of neither.
///
/// All of them go by names such as `all_results.json`. Only what is in them tells a training's loss
/// from the scores of benchmarks, which say nothing of the training's course.
package struct ResultsFile: Sendable, Hashable {
  /// What the Trainer sums a training up by.
  package struct Training: Sendable, Hashable {
    /// The mean loss over all steps.
    ///
    /// Nil where it is not given, or is NaN.
    package var meanLoss: Double?
    /// In seconds.
    package var runtime: Double?
    package var stepsPerSecond: Double?
    package var samplesPerSecond: Double?
  }

  enum Limit {
    /// How many names of tasks are kept.
    static let tasks = 1_000
    /// How many names at the top are looked at.
    static let names = 1_000
    /// How many bytes of a name are kept.
    static let name = 200
  }

  package internal(set) var producer: ResultsProducer?
  /// Nil when the file says nothing of a training.
  package internal(set) var training: Training?
  /// The tasks that have results, sorted: at most the first 1,000 met.
  package internal(set) var tasks: [String] = []
  /// The same while they are met.
  var found: Set<String> = []
  /// Measurements of evaluations that stand at the top: `eval_loss`, `predict_rouge1`.
  package internal(set) var evaluations = 0
  /// How many examples each task showed to the model, where the file says so.
  package internal(set) var shots: [String: Int] = [:]
  /// Whether the settings of the evaluation stand with its results.
  package internal(set) var hasSettings = false
  package internal(set) var epoch: Double?
  package internal(set) var end = ReadingEnd.whole
}

extension ResultsFile {
  /// Whether anything in it was measured by an evaluation.
  package var isOfEvaluation: Bool {
    evaluations > 0 || !tasks.isEmpty || producer.map { $0 != .trainer } ?? false
  }

  /// What the file says of a training: a mean loss is a single point and no course.
  package var verdict: RecordVerdict {
    if training?.meanLoss != nil { return .oneStep }
    if training == nil, isOfEvaluation { return producer == .trainer ? .evaluationOnly : .scores }
    return RecordVerdict.nothingOfTraining.seen(to: end)
  }
}
