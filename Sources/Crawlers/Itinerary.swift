// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Where the pointers of a card lead: each goal once, in reading order, up to a limit.
struct Itinerary: Sendable {
  /// What is fetched, with the host that can.
  struct Stop: Sendable {
    /// As the first pointer to it names it, with that pointer's path.
    var goal: Goal
    var host: HostCrawler

    /// What is fetched, whatever the path.
    var root: Goal { goal.root }
  }

  var stops: [Stop] = []
  /// Where each pointer leads, for those that a host knows.
  var goals: [Pointer: Goal] = [:]
  /// Pointers of which no host knows anything.
  var unknown: [Pointer] = []
  /// Pointers beyond the limit.
  var leftOut: [Pointer] = []
  var limit: Int

  /// Pages of runs that are asked about: one that shows a training is enough.
  static let runLimit = 4

  /// The versions of datasets that the card means.
  private var revisions: DatasetRevisions

  init(
    _ observations: [Observation],
    hosts: [HostCrawler],
    settings: HostSettings,
    limit: Int,
    revisions: DatasetRevisions = DatasetRevisions()
  ) {
    self.limit = limit
    self.revisions = revisions
    var met: Set<Pointer> = []
    let pointers = observations.compactMap { Pointer($0) }.filter { met.insert($0).inserted }
    for pointer in pointers { add(pointer, hosts: hosts, settings: settings) }
  }

  /// Whether there is no room for another of the kind.
  private func isFull(of kind: Pointer.Kind) -> Bool {
    let count = stops.count { ($0.goal.kind == .run) == (kind == .run) }
    return count >= (kind == .run ? Self.runLimit : limit)
  }

  private mutating func add(_ pointer: Pointer, hosts: [HostCrawler], settings: HostSettings) {
    for host in hosts {
      guard let goal = host.locate(pointer, settings).map(revisions.placing) else { continue }
      if !stops.contains(where: { $0.root == goal.root }) {
        guard !isFull(of: pointer.kind) else { return leftOut.append(pointer) }
        stops.append(Stop(goal: goal, host: host))
      }
      goals[pointer] = goal
      return
    }
    // Of a run whose host nobody knows, the card's own words stand.
    if pointer.kind != .run { unknown.append(pointer) }
  }
}
