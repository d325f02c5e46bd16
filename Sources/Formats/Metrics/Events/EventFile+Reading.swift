// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension EventFile {
  private static let record = "an event file of TensorBoard"

  /// Reads the beginning of a file, event by event, as far as it goes.
  ///
  /// A record with a wrong checksum is counted and passed over; but a first one that is not sound, or
  /// no event, leaves nothing that shows whose events the rest are.
  package init(_ prefix: RecordPrefix) throws(RecordError) {
    try prefix.check(as: Self.record)
    var (file, frames) = (Self(), EventFrames(prefix))
    var traces: [String: MetricTrace] = [:]
    var sound = 0
    while let frame = frames.next() {
      if sound == 0 { try Self.checkFirst(frame, of: prefix) }
      guard frame.isSound else {
        file.damagedRecords += 1
        continue
      }
      sound += 1
      file.read(prefix.bytes[frame.data], into: &traces)
    }
    file.end = frames.end ?? .whole
    if sound == 0 {
      throw RecordError(Self.problem(file.end), in: Self.record, bytes: prefix.bytes.count)
    }
    file.series = traces.map { Series(tag: $0.key, trace: $0.value) }.sorted { $0.tag < $1.tag }
    self = file
  }

  /// Refuses a file whose first record cannot be trusted: every writer begins with a sound event.
  private static func checkFirst(
    _ frame: EventFrames.Frame,
    of prefix: RecordPrefix
  ) throws(RecordError) {
    let problem: RecordError.Problem
    if !frame.isSound {
      let why = "the data of the first record does not fit its checksum"
      problem = .unreadable(.damaged(offset: frame.data.lowerBound, why: why))
    } else if TrainingEvent(prefix.bytes[frame.data]) == nil {
      problem = .otherFormat(why: "its first record is no event")
    } else {
      return
    }
    throw RecordError(problem, in: record, bytes: prefix.bytes.count)
  }

  /// Why a file without a record is none of events.
  private static func problem(_ end: ReadingEnd) -> RecordError.Problem {
    // A wrong checksum right at the start means that the file is something else.
    if case .damaged(_, let why) = end { return .otherFormat(why: why) }
    return .unreadable(end)
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
