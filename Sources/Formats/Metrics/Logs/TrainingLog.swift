// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A log of a training in a text file: lines that a program printed, a table, or JSON.
///
/// No program is asked for by name. What counts are columns, keys and words before numbers, by the
/// words that the caller brings.
package struct TrainingLog: Sendable, Hashable {
  package enum Layout: String, Sendable, Hashable, CaseIterable {
    /// Fields behind a line of headers, between commas, tabs, semicolons or bars.
    case table
    /// One JSON value in the whole file.
    case document
    /// Lines, each with an object of JSON or Python, or with words and numbers.
    case lines
  }

  package internal(set) var layout: Layout
  /// The loss of the training.
  package internal(set) var trace = MetricTrace()
  /// Rows with anything the words know, apart from positions alone.
  package internal(set) var rows = 0
  /// Rows with what an evaluation measured.
  package internal(set) var evaluationRows = 0
  /// Rows with other measurements at a position, and no loss.
  package internal(set) var measureRows = 0
  /// Rows of scores: of a task or a model, not of a position in the training.
  package internal(set) var scoreRows = 0
  /// The names of what was read as columns, sorted: at most the first 256 met.
  package internal(set) var columns: [String] = []
  package internal(set) var end = ReadingEnd.whole
  /// Whether there is any text beside white space and headers.
  package internal(set) var hasText = false
}

extension TrainingLog {
  /// What the rows show.
  package var verdict: RecordVerdict {
    if let verdict = trace.verdict { return verdict }
    if measureRows > 0 { return .measuresOnly }
    if evaluationRows > 0 { return .evaluationOnly }
    if scoreRows > 0 { return .scores }
    return (hasText ? RecordVerdict.nothingOfTraining : .empty).seen(to: end)
  }
}
