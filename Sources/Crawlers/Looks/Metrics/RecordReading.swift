// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats

/// What a record of a training was read to be, whatever its format.
struct RecordReading: Sendable, Hashable {
  var verdict: RecordVerdict
  var end: ReadingEnd
  /// What it shows, as a clause.
  var says: String
  /// The names of what it records, as it writes them.
  var names: [String]
}

extension RecordReading {
  /// Reads the beginning of a file that its name says to be of `kind`.
  ///
  /// JSON by the name of a trainer's state or of results that is neither may still be a log.
  init(
    _ prefix: RecordPrefix,
    as kind: MetricsKind,
    path: String,
    words: ColumnWords
  ) throws(RecordError) {
    do throws(RecordError) {
      switch kind {
      case .state: self.init(try TrainerState(prefix))
      case .events: self.init(try EventFile(prefix), words)
      case .results: self.init(try ResultsFile(prefix))
      case .log: self.init(try TrainingLog(prefix, path: path, words: words))
      }
    } catch {
      guard kind == .state || kind == .results, case .otherFormat = error.problem else {
        throw error
      }
      self.init(try TrainingLog(prefix, path: path, words: words))
    }
  }

  private init(_ state: TrainerState) {
    self.init(
      verdict: state.verdict,
      end: state.end,
      says: state.trace.says ?? state.verdict.says,
      names: state.columns
    )
  }

  private init(_ log: TrainingLog) {
    self.init(
      verdict: log.verdict,
      end: log.end,
      says: log.trace.says ?? log.verdict.says,
      names: log.columns
    )
  }

  private init(_ results: ResultsFile) {
    let loss = results.training?.meanLoss.map { "one mean loss of the training, \($0.short)" }
    self.init(
      verdict: results.verdict,
      end: results.end,
      says: loss.map { "\($0), and no course of it" } ?? results.verdict.says,
      names: results.tasks
    )
  }

  private init(_ file: EventFile, _ words: ColumnWords) {
    let verdict = file.verdict(by: words)
    // The loss that was recorded most often tells most.
    let loss = file.losses(by: words).max { $0.trace.steps < $1.trace.steps }
    var says = verdict.says
    let others = file.series.count > 1 ? ", one of \(file.series.count.grouped) tags" : ""
    if let loss, let course = loss.trace.says { says = "\(course) (\(loss.tag)\(others))" }
    if verdict == .empty { says = "no events" }
    if let steps = file.steps, loss == nil { says += ", \(file.series.count) tags, \(steps.says)" }
    if file.damagedRecords > 0 { says += "; \(file.damagedRecords.grouped) damaged records" }
    self.init(verdict: verdict, end: file.end, says: says, names: file.series.map(\.tag))
  }
}

extension RecordVerdict {
  /// What a record shows of a training, as a clause.
  var says: String {
    switch self {
    case .unseen: "nothing of a training in the part that was read"
    case .empty: "an empty log"
    case .nothingOfTraining: "nothing of a training"
    case .scores: "scores only, which are no measurements along the training"
    case .evaluationOnly: "measurements of evaluations only, which are no metrics of the training"
    case .measuresOnly: "measurements along the training without its loss"
    case .oneStep: "the loss of one step"
    case .training: "the loss along the training"
    }
  }
}

extension MetricTrace {
  /// "1,200 logged steps, loss 2.31 at step 10 to 1.02 at step 12000"; nil without a loss.
  var says: String? {
    guard let first, let last else { return nil }
    let noun = unit == .row ? "value" : unit.rawValue
    let count = steps == 1 ? "one logged \(noun)" : "\(steps.grouped) logged \(noun)s"
    let start = "\(count), loss \(place(first))"
    let course = steps == 1 ? start : "\(start) to \(place(last))"
    return notFinite == 0 ? course : "\(course), \(notFinite.grouped) times NaN or infinite"
  }

  private func place(_ point: Point) -> String {
    unit == .row
      ? point.value.short : "\(point.value.short) at \(unit.rawValue) \(point.position.short)"
  }
}

extension ClosedRange<Int64> {
  fileprivate var says: String { "steps \(lowerBound) to \(upperBound)" }
}
