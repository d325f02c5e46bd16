// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension EventFile {
  private static let record = "an event file of TensorBoard"

  /// Reads the beginning of a file, event by event, as far as it goes.
  ///
  /// A record with a wrong checksum is counted and passed over.
  package init(_ prefix: RecordPrefix) throws(RecordError) {
    try prefix.check(as: Self.record)
    var (file, frames) = (Self(), EventFrames(prefix))
    var traces: [String: MetricTrace] = [:]
    var sound = 0
    while let frame = frames.next() {
      guard frame.isSound else {
        file.damagedRecords += 1
        continue
      }
      sound += 1
      file.read(prefix.bytes[frame.data], into: &traces)
    }
    file.end = frames.end ?? .whole
    if let problem = file.problem(sound: sound) {
      throw RecordError(problem, in: Self.record, bytes: prefix.bytes.count)
    }
    file.series = traces.map { Series(tag: $0.key, trace: $0.value) }.sorted { $0.tag < $1.tag }
    self = file
  }

  /// Why the file is none of events; nil when it is one.
  private func problem(sound: Int) -> RecordError.Problem? {
    if sound + damagedRecords == 0 {
      // A wrong checksum right at the start means that the file is something else.
      if case .damaged(_, let why) = end { return .otherFormat(why: why) }
      return .unreadable(end)
    }
    if sound > 0, otherRecords == sound { return .otherFormat(why: "its records are no events") }
    return nil
  }

  private mutating func read(_ data: ArraySlice<UInt8>, into traces: inout [String: MetricTrace]) {
    guard let event = TrainingEvent(data) else {
      otherRecords += 1
      return
    }
    if let version = event.fileVersion {
      fileVersion = fileVersion ?? version
      if event.values.isEmpty { return }
    }
    events += 1
    for value in event.values { add(value, at: event.step, to: &traces) }
  }

  private mutating func add(
    _ value: TrainingEvent.Value,
    at step: Int64,
    to traces: inout [String: MetricTrace]
  ) {
    guard let scalar = value.scalar else {
      otherValues += 1
      return
    }
    steps = min(steps?.lowerBound ?? step, step)...max(steps?.upperBound ?? step, step)
    guard traces[value.tag] != nil || traces.count < Limit.tags else {
      unfollowed += 1
      return
    }
    traces[value.tag, default: MetricTrace()].add(scalar, at: Double(step), in: .step)
  }
}
