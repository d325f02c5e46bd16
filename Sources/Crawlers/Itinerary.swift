// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Where the pointers of a card lead: each goal once, in reading order, up to a limit.
struct Itinerary: Sendable {
  /// What is fetched, with the host that can.
  struct Stop: Sendable {
    var root: Goal
    var host: HostCrawler
  }

  var stops: [Stop] = []
  /// Where each pointer leads, for those that a host knows.
  var goals: [Pointer: Goal] = [:]
  /// Pointers of which no host knows anything.
  var unknown: [Pointer] = []
  /// Pointers beyond the limit.
  var leftOut: [Pointer] = []
  var limit: Int

  init(_ observations: [Observation], hosts: [HostCrawler], settings: HostSettings, limit: Int) {
    self.limit = limit
    var met: Set<Pointer> = []
    for pointer in observations.compactMap({ Pointer($0) }) where met.insert(pointer).inserted {
      add(pointer, hosts: hosts, settings: settings)
    }
  }

  private mutating func add(_ pointer: Pointer, hosts: [HostCrawler], settings: HostSettings) {
    for host in hosts {
      guard let goal = host.locate(pointer, settings) else { continue }
      if !stops.contains(where: { $0.root == goal.root }) {
        guard stops.count < limit else { return leftOut.append(pointer) }
        stops.append(Stop(root: goal.root, host: host))
      }
      goals[pointer] = goal
      return
    }
    unknown.append(pointer)
  }
}
