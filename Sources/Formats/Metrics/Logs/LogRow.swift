// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What one row of a log says: where in the training it is, and what was measured there.
///
/// Of two numbers for one thing the first counts, as the columns stand.
struct LogRow: Sendable, Hashable {
  private(set) var step: Double?
  private(set) var epoch: Double?
  private(set) var loss: Double?
  private(set) var hasEvaluation = false
  private(set) var hasMeasure = false
  /// Whether it names a task, a model or the like.
  var hasSubject = false
  /// Whether it says of itself that it is of an evaluation: `"mode": "val"`.
  var isOfEvaluation = false

  mutating func add(_ number: Double, as role: ColumnRole) {
    switch role {
    case .loss: loss = loss ?? number
    case .evaluation: hasEvaluation = true
    case .measure: hasMeasure = true
    case .subject: hasSubject = true
    // "0.35 seconds per step" is no position.
    case .step: if Int(exactly: number) != nil { step = step ?? number }
    case .epoch: if number.isFinite { epoch = epoch ?? number }
    }
  }

  /// Takes over the position of an earlier row where it has none of its own.
  mutating func carry(_ earlier: LogRow) {
    if step == nil, epoch == nil { (step, epoch) = (earlier.step, earlier.epoch) }
  }

  /// Whether it says more than where it is.
  var hasMeasurement: Bool { loss != nil || hasEvaluation || hasMeasure }

  var position: (value: Double, unit: MetricTrace.Unit)? {
    if let step { return (step, .step) }
    return epoch.map { ($0, .epoch) }
  }

  var isEvaluation: Bool { hasEvaluation || isOfEvaluation }

  /// Whether it is a row of a table of scores.
  var isScore: Bool { hasSubject && (loss == nil || position == nil) }
}

extension TrainingLog {
  mutating func add(_ row: LogRow) {
    guard row.hasMeasurement else { return }
    if row.isScore {
      scoreRows += 1
    } else if let loss = row.loss, !row.isOfEvaluation {
      trace.add(loss, at: row.position?.value, in: row.position?.unit ?? .row)
      if row.hasEvaluation { evaluationRows += 1 }
    } else if row.isEvaluation {
      evaluationRows += 1
    } else if row.position != nil {
      measureRows += 1
    } else {
      return
    }
    rows += 1
  }
}
