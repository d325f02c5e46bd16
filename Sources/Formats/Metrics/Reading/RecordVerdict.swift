// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What a record says of a training, once it was read.
///
/// A file by the name of a log is no evidence yet: it may be empty, or hold results of benchmarks.
/// Of a file that was not read to its end, the verdict is on what was read.
package enum RecordVerdict: String, Sendable, Hashable, CaseIterable {
  /// Nothing was met before the reading ended, which was before the file did.
  case unseen
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

extension RecordVerdict {
  /// The same, where the reading ended so: nobody knows that nothing is there who has not seen all.
  func seen(to end: ReadingEnd) -> RecordVerdict {
    let isNothing = self == .empty || self == .nothingOfTraining
    return isNothing && end != .whole ? .unseen : self
  }
}
