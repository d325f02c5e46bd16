// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// An event file of TensorBoard, `events.out.tfevents.…`, read from its beginning.
package struct EventFile: Sendable, Hashable {
  enum Limit {
    /// How many tags are followed.
    static let tags = 512
  }

  /// What was recorded under one tag.
  package struct Series: Sendable, Hashable {
    package var tag: String
    package var trace: MetricTrace
  }

  /// What the first record says: "brain.Event:2".
  package internal(set) var fileVersion: String?
  /// The events besides the one that only gives the version.
  package internal(set) var events = 0
  /// The scalars, sorted by their tags: those of the first 512 tags met.
  package internal(set) var series: [Series] = []
  /// Values under tags beyond those.
  package internal(set) var unfollowed = 0
  /// Pictures, histograms, texts and hyper-parameters.
  package internal(set) var otherValues = 0
  /// From the lowest step of a scalar to the highest; nil without any.
  package internal(set) var steps: ClosedRange<Int64>?
  /// Records whose data does not have its checksum.
  package internal(set) var damagedRecords = 0
  /// Records whose data has its checksum and is no event.
  package internal(set) var otherRecords = 0
  package internal(set) var end = ReadingEnd.whole
}

extension EventFile {
  /// The series that are losses of the training.
  package func losses(by words: ColumnWords) -> [Series] {
    series.filter { words.role(of: $0.tag) == .loss }
  }

  /// What the events show.
  package func verdict(by words: ColumnWords) -> RecordVerdict {
    let losses = losses(by: words).compactMap(\.trace.verdict)
    if losses.contains(.training) { return .training }
    if losses.contains(.oneStep) { return .oneStep }
    let roles = Set(series.map { words.role(of: $0.tag) })
    if roles.contains(.measure) { return .measuresOnly }
    if roles.contains(.evaluation) { return .evaluationOnly }
    let isEmpty = events + damagedRecords == 0
    return (isEmpty ? .empty : RecordVerdict.nothingOfTraining).seen(to: end)
  }
}
