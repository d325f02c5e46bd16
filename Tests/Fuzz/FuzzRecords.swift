// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Feeds any bytes to the readers of text: lenient JSON, trainer states, results, logs, checkpoint
/// lists, answers of run hosts and addresses.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRecords(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for isWhole in [true, false] {
    let prefix = RecordPrefix(bytes, isWhole: isWhole)
    readJSON(prefix)
    if let state = try? TrainerState(prefix) { check(state.trace, of: prefix, state.end) }
    if let results = try? ResultsFile(prefix) { _ = results.verdict }
    if let log = try? TrainingLog(prefix, path: "train_loss.csv", words: words) {
      check(log.trace, of: prefix, log.end)
    }
    if let list = try? CheckpointList(prefix, names: names) {
      precondition(list.count.names <= bytes.count)
    }
  }
  readAnswers(RecordPrefix(bytes, isWhole: true))
  _ = RunAddress(String(text: bytes)).flatMap(RunInquiry.init)?.request
  return 0
}

private let words = ColumnWords(
  loss: ["loss"],
  evaluation: ["eval", "val"],
  step: ["step"],
  epoch: ["epoch"],
  measure: ["lr"],
  subject: ["task"]
)
private let names = CheckpointNames(
  CheckpointWords(steps: ["step"], epochs: ["epoch"], tokens: ["tokens", "t"])
)

private func check(_ trace: MetricTrace, of prefix: RecordPrefix, _ end: ReadingEnd) {
  precondition(trace.steps <= prefix.bytes.count)
  precondition((trace.steps == 0) == (trace.first == nil))
  precondition(end != .cut || !prefix.isWhole)
}

/// What is skipped must end where what is read ends.
private func readJSON(_ prefix: RecordPrefix) {
  var (reader, skipper) = (LenientReader(prefix), LenientReader(prefix))
  guard reader.value() != nil else { return }
  skipper.skip()
  precondition(skipper.stop == nil && skipper.at == reader.at)
}

private func readAnswers(_ answer: RecordPrefix) {
  let inquiries: [RunInquiry] = [
    .weightsAndBiases(entity: "a", project: "b", run: "c"),
    .weightsAndBiasesProject(entity: "a", project: "b", group: nil),
    .trackioProjects(origin: "https://a"), .trackioProject(origin: "https://a", project: "b"),
    .trackioRun(origin: "https://a", project: "b", run: "c"),
    .trackioConfiguration(origin: "https://a"),
  ]
  for inquiry in inquiries {
    // What an answer makes one ask must be JSON, whatever names it brought.
    guard case .ask(let next) = inquiry.read(answer), let body = next.request.body else { continue }
    precondition(LenientJSON(document: Array(body.utf8)) != nil)
  }
}
