// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Which pointers of a card are followed: each target once, in reading order, up to a limit.
struct Itinerary: Sendable {
  var followed: [Pointer] = []
  var leftOut: [Pointer] = []
  var limit: Int

  init(_ observations: [Observation], limit: Int) {
    self.limit = limit
    var seen: Set<Pointer> = []
    let pointers = observations.compactMap { Pointer($0) }.filter { seen.insert($0).inserted }
    followed = Array(pointers.prefix(limit))
    leftOut = Array(pointers.dropFirst(limit))
  }
}
