// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension TrainerState {
  private static let record = "the state of a trainer (trainer_state.json)"

  /// Reads the beginning of a file, row by row, as far as it goes.
  package init(_ prefix: RecordPrefix) throws(RecordError) {
    try prefix.check(as: Self.record)
    var (state, reader) = (Self(), LenientReader(prefix))
    var columns: Set<String> = []
    let isMap = reader.members { state.read($1, from: &$0, &columns) }
    state.end = reader.stop ?? .whole
    guard isMap, state.isOne else { throw Self.refusal(of: prefix, isMap, state.end) }
    state.columns = columns.sorted()
    self = state
  }

  /// Whether one of the two names stood there that every such file has.
  private var isOne: Bool { hasLog || globalStep != nil }

  private static func refusal(
    of prefix: RecordPrefix,
    _ isMap: Bool,
    _ end: ReadingEnd
  ) -> RecordError {
    let problem: RecordError.Problem =
      if isMap, end != .whole {
        .unreadable(end)
      } else {
        .otherFormat(
          why: isMap ? "it has neither 'log_history' nor 'global_step'" : "it is no JSON object"
        )
      }
    return RecordError(problem, in: record, bytes: prefix.bytes.count)
  }

  private mutating func read(
    _ name: String,
    from reader: inout LenientReader,
    _ columns: inout Set<String>
  ) {
    switch name {
    case "log_history": readRows(&reader, &columns)
    case "global_step": globalStep = reader.value()?.count
    case "max_steps": maxSteps = reader.value()?.count
    case "epoch": epoch = reader.value()?.number
    case "num_train_epochs": plannedEpochs = reader.value()?.number
    case "best_metric": bestMetric = reader.value()?.number
    default: reader.skip()
    }
  }

  private mutating func readRows(_ reader: inout LenientReader, _ columns: inout Set<String>) {
    guard reader.peek() == UInt8(ascii: "[") else { return reader.skip() }
    hasLog = true
    _ = reader.items { reader in
      guard let row = reader.value()?.members else { return }
      add(row, &columns)
    }
  }

  private mutating func add(_ row: [String: LenientJSON], _ columns: inout Set<String>) {
    rows += 1
    for name in row.keys where columns.count < Limit.columns {
      columns.insert(String(text: name.utf8.prefix(Limit.name)))
    }
    let isEvaluation = row.keys.contains { $0.hasPrefix("eval_") }
    if isEvaluation { evaluationRows += 1 }
    if let mean = row["train_loss"]?.number, mean.isFinite { meanLoss = mean }
    guard let loss = row["loss"]?.number else { return }
    if let step = row["step"]?.number {
      trace.add(loss, at: step, in: .step)
    } else if let epoch = row["epoch"]?.number {
      trace.add(loss, at: epoch, in: .epoch)
    } else {
      trace.add(loss, at: nil, in: .row)
    }
  }
}
