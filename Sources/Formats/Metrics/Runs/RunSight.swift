// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What a host of runs showed to somebody without an account.
package enum RunSight: Sendable, Hashable {
  /// The runs can be seen, and this is what they recorded.
  case visible(RunRecords)
  /// They can be seen and recorded nothing.
  case empty
  /// The host shows nothing: the runs are private, or there are none. It does not say which.
  case notPublic
  /// The project can be seen and has no such run.
  case missing
  /// The answer tells nothing; `why` says what it was instead.
  case notAnswered(why: String)
}

/// What runs recorded, as their host tells it.
package struct RunRecords: Sendable, Hashable {
  enum Limit {
    /// How many names of metrics are kept.
    static let metrics = 512
    /// How many bytes of a name are kept.
    static let name = 200
  }

  /// The names of what was recorded, sorted: at most the first 512 met.
  package private(set) var metrics: [String] = []
  /// The most rows that one run recorded; nil where the host does not say.
  package private(set) var rows: Int?
  /// The highest step; nil where the host does not say.
  package private(set) var lastStep: Int?
  /// How many runs there are; more than were looked at.
  package internal(set) var runs: Int?

  package init(
    metrics: some Sequence<String>,
    rows: Int?,
    lastStep: Int?,
    runs: Int? = nil
  ) {
    self.rows = rows
    self.lastStep = lastStep
    self.runs = runs
    add(metrics)
  }

  private mutating func add(_ names: some Sequence<String>) {
    let names = names.prefix(Limit.metrics).map { String(text: $0.utf8.prefix(Limit.name)) }
    metrics = Array(Set(metrics + names).sorted().prefix(Limit.metrics))
  }

  /// Together with what another run of the project recorded.
  mutating func merge(_ other: RunRecords) {
    add(other.metrics)
    rows = [rows, other.rows].compactMap(\.self).max()
    lastStep = [lastStep, other.lastStep].compactMap(\.self).max()
  }
}

extension RunRecords {
  /// What the records say of a training, as far as the names of the metrics tell.
  package func verdict(by words: ColumnWords) -> RecordVerdict {
    let roles = Set(metrics.map { words.role(of: $0) })
    if roles.contains(.loss) { return rows ?? 0 > 1 ? .training : .oneStep }
    if roles.contains(.measure) { return .measuresOnly }
    if roles.contains(.evaluation) { return .evaluationOnly }
    return .nothingOfTraining
  }
}
