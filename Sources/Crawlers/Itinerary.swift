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
    /// Where the card's own host may have it instead, which counts first.
    var own: Own?

    /// A place on the card's own host.
    struct Own: Sendable {
      var goal: Goal
      var host: HostCrawler
    }

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
    revisions: DatasetRevisions = DatasetRevisions(),
    home: Home? = nil
  ) {
    self.limit = limit
    self.revisions = revisions
    var met: Set<Pointer> = []
    let pointers = observations.compactMap { Pointer($0) }.filter { met.insert($0).inserted }
    for pointer in pointers { add(pointer, hosts: hosts, settings: settings, home: home) }
  }

  /// Whether there is no room for another of the kind.
  private func isFull(of kind: Pointer.Kind) -> Bool {
    let count = stops.count { ($0.goal.kind == .run) == (kind == .run) }
    return count >= (kind == .run ? Self.runLimit : limit)
  }

  private mutating func add(
    _ pointer: Pointer,
    hosts: [HostCrawler],
    settings: HostSettings,
    home: Home?
  ) {
    for host in hosts {
      guard let goal = host.locate(pointer, settings).map(revisions.placing) else { continue }
      if !stops.contains(where: { $0.root == goal.root }) {
        guard !isFull(of: pointer.kind) else { return leftOut.append(pointer) }
        let own = home.flatMap { Stop.Own(pointer, at: $0, settings) }
        stops.append(Stop(goal: goal, host: host, own: own))
      }
      goals[pointer] = goal
      return
    }
    // Of a run whose host nobody knows, the card's own words stand.
    if pointer.kind != .run { unknown.append(pointer) }
  }
}

extension Itinerary.Stop.Own {
  /// Where a dataset that is named by an id alone is on the card's own host; nil where it can only be
  /// the Hub's.
  init?(_ pointer: Pointer, at home: Home, _ settings: HostSettings) {
    guard pointer.kind == .dataset, let address = home.address(of: pointer.target, .dataset),
      let goal = home.host.locate(Pointer(kind: .dataset, target: address), settings)
    else { return nil }
    self.init(goal: goal, host: home.host)
  }
}

extension Itinerary.Stop {
  /// What stands there: on the card's own host, and where that has nothing to show, on the other.
  ///
  /// Both are asked at once, to save a wave; it is gone only where both say so.
  func landing(_ context: CrawlContext) async -> Landing {
    guard let own else { return await host.follow(goal, context) }
    async let other = host.follow(goal, context)
    var here = await own.host.follow(own.goal, context)
    var there = await other
    here.own = own
    if case .dataset = here.sight { return here }
    let surfaces = here.surfaces + there.surfaces
    (here.surfaces, there.surfaces) = (surfaces, surfaces)
    return there.tellsLess(than: here) ? here : there
  }
}

extension Landing {
  /// Whether the other must be told: it is there, if not for everyone, or could not be seen.
  fileprivate func tellsLess(than other: Landing) -> Bool {
    switch (sight, other.sight) {
    case (.barred(.dead, _), _), (.barred(.missingOrPrivate, _), _): true
    case (.unseen, .barred(let standing, _)): ![.dead, .missingOrPrivate].contains(standing)
    default: false
    }
  }
}
