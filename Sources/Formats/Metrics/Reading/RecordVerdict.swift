// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What a record says of a training, once it was read.
///
/// A file by the name of a log is no evidence yet: it may be empty, or hold results of benchmarks.
package enum RecordVerdict: String, Sendable, Hashable, CaseIterable {
  /// The format is right and nothing is recorded.
  case empty
  /// Something is recorded, none of it of a training.
  case nothingOfTraining
  /// Scores of benchmarks, which are results and not metrics of the training.
  case scores
  /// Measurements of evaluations alone.
  case evaluationOnly
  /// Measurements along the training without its loss.
  case measuresOnly
  /// A training loss at one step, which shows no course.
  case oneStep
  /// A training loss at two steps or more.
  case training
}
