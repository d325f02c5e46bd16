// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

extension Lookout {
  /// Opens the files of the model's own that show measurements of its training by their paths, and
  /// the list of its checkpoints: what is gated is not asked.
  static let metrics = Lookout("metrics") { sighting, context in
    guard sighting.opening.access.barred == nil else { return [] }
    let place = MetricsPlace(sighting, lexicon: context.files)
    return place.looks + CheckpointsPlace(sighting, lexicon: context.files).looks
  }
}

/// The files of measurements that are worth opening.
struct MetricsPlace: Sendable {
  private var subject: Subject
  private var host: HostCrawler
  private var files: [MetricsFile]
  private var checkpoints: CheckpointNames
  private var cost: Int

  /// Files that are opened of one model.
  private static let most = 3

  init(_ sighting: Sighting, lexicon: FileLexicon) {
    subject = sighting.opening.subject
    host = sighting.host
    files = lexicon.plausibleFiles(showing: .trainingMetrics, in: sighting.listing.files)
      .map { MetricsFile(file: $0.file, unopened: $0.sign.unopened) }
    checkpoints = lexicon.checkpoints
    cost = sighting.ownFileCost
  }

  var looks: [Look] { chosen.map(look) }

  /// The state of the finished training, of its last checkpoint, the events of the largest run, the
  /// largest log, and results.
  private var chosen: [MetricsFile] {
    let states = files.filter { $0.kind == .state }
    let events = files.filter { $0.kind == .events }
    let logs = files.filter { $0.kind == .log }.sorted { rank($0) < rank($1) }
    let results = files.filter { $0.kind == .results }.sorted { rank($0) < rank($1) }
    let best = [
      states.first { !$0.file.path.contains("/") }, last(of: states), largest(of: events),
      logs.first, results.first,
    ]
    var met: Set<String> = []
    let found = best.compactMap(\.self) + logs.dropFirst()
    return Array(found.filter { met.insert($0.file.path).inserted }.prefix(Self.most))
  }

  /// The state in the folder of the latest checkpoint; of none in such a folder, the first.
  private func last(of states: [MetricsFile]) -> MetricsFile? {
    let nested = states.filter { $0.file.path.contains("/") }
    return nested.enumerated().max { left, right in
      (position(of: left.element), -left.offset) < (position(of: right.element), -right.offset)
    }?.element
  }

  private func position(of state: MetricsFile) -> Int {
    let folders = state.file.path.split(separator: "/").dropLast()
    let positions = folders.compactMap { checkpoints.position(in: String($0)) }
    return positions.last.flatMap { position in position.unit.flatMap { position[$0] } } ?? -1
  }

  /// The largest file of the run, by its folder, that takes most bytes.
  private func largest(of events: [MetricsFile]) -> MetricsFile? {
    let runs = Dictionary(grouping: events) { $0.file.path.dropLast($0.file.name.count) }
    let run = runs.max { left, right in
      (left.value.compactMap(\.file.size).total, right.key)
        < (right.value.compactMap(\.file.size).total, left.key)
    }
    return run?.value.max { ($0.file.size ?? 0, $1.file.path) < ($1.file.size ?? 0, $0.file.path) }
  }

  /// Names that only logs have come first, then what is large.
  private func rank(_ file: MetricsFile) -> (Int, Int, String) {
    (file.unopened == .listed ? 0 : 1, -(file.file.size ?? 0), file.file.path)
  }

  private func look(_ file: MetricsFile) -> Look {
    let stake: Look.Stake = file.unopened == .listed ? .grade : .outcome
    return Look(file.file.path, .trainingMetrics, stake: stake, cost: cost) { context in
      let answer = await host.read(file.wish(of: subject), context)
        .holding(file.file.size)
      guard case .found(let response) = answer else {
        var looked = Looked(unseen: answer)
        looked.files[file.file.path] = file.refused(answer, of: subject)
        return looked
      }
      var looked = Looked()
      looked.surfaces = [Surface(.content, response)]
      looked.files[file.file.path] = file.sight(response, of: subject, words: context.columns)
      return looked
    }
  }
}
