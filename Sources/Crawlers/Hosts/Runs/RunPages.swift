// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

/// Pages of training runs.
///
/// They are scripts that answer alike for every run, private ones included; what they show is asked of
/// the interface of their host, where one answers without a key.
enum RunPages {
  static func locate(_ pointer: Pointer, _ settings: HostSettings) -> Goal? {
    guard pointer.kind == .run, RunAddress(pointer.target) != nil else { return nil }
    return Goal(kind: .run, id: pointer.target)
  }

  static func follow(_ goal: Goal, _ context: CrawlContext) async -> Landing {
    guard let address = RunAddress(goal.id) else {
      return Landing(page: goal.id, .scriptShell, says: "no known host shows runs at \(goal.id)")
    }
    let asking = RunAsking(page: goal.id, address: address)
    let host = address.host.rawValue
    switch address.host.access {
    case .asked: return await asking.landing(context)
    case .inRepository:
      return asking.unasked("\(host) draws the event files of its repository and has no others")
    case .closed:
      return asking.unasked(
        "\(host) answers nobody without a key, and its pages are the same for every run"
      )
    case .gone:
      return Landing(
        page: goal.id,
        .withdrawn,
        says: "\(goal.id) was lost with its host: \(host) was shut down on 2024-01-01"
      )
    }
  }
}

extension HostCrawler {
  /// Hosts that show runs of trainings.
  package static let runPages = HostCrawler(
    dataHost: "hosts of training runs",
    locate: { RunPages.locate($0, $1) },
    follow: { await RunPages.follow($0, $1) }
  )
}

extension Landing {
  /// A page of runs of which nothing was asked.
  init(page: String, _ standing: Standing, says: String) {
    self.init(
      .run(RunPageSight(standing: standing, says: says)),
      surfaces: [],
      source: Source(url: page)
    )
  }
}
