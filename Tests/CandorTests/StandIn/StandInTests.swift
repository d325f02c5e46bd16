// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import StandInHub
import Testing

@Suite("Over real HTTP an audit says what it says from the recording", .serialized)
struct StandInTests {
  @Test("All pages, redirects and gates included", arguments: Fixture.all, [3, 1000])
  func agrees(_ fixture: Fixture, rowsPerPage: Int) async throws {
    guard try fixture.expected() != nil else { return }
    let replayed = try await fixture.replayed()
    var settings = Settings()
    settings.rowsPerPage = (plain: rowsPerPage, expanded: rowsPerPage)
    let world = try World(exchangesIn: fixture.folder)
    let faults = Self.faults(for: replayed.unseen)
    let served = try await StandInHub.serve(world, faults: faults, settings: settings) { hub in
      try await Bench.shipped.get().audit(fixture.reference(), over: .live(to: hub))
    }
    #expect(Verdicts(served) == Verdicts(replayed))
    #expect(served.score == replayed.score)
    #expect(served.license == replayed.license)
    #expect(served.weights == replayed.weights)
    #expect(served.reference.id == replayed.reference.id)
  }

  /// What the recording does not hold answers with a failure, as it does when it is replayed.
  static func faults(for unseen: [Audit.Unseen]) -> [Fault] {
    unseen.filter { $0.reason.hasPrefix("not in the recording") }.map { surface in
      let address = surface.url.dropFirst("https://".count).prefix { $0 != "?" }
      let host = String(address.prefix { $0 != "/" })
      return Fault(.status(503), host: host, path: String(address.dropFirst(host.count)))
    }
  }

  @Test("What was recorded live is replayed to the same audit")
  func recording() async throws {
    let fixture = Fixture(name: "models/allenai--OLMo-7B")
    let recorder = ExchangeRecorder()
    let live = try await StandInHub.serve(World(exchangesIn: fixture.folder)) { hub in
      try await Bench.shipped.get().audit(
        fixture.reference(),
        over: .live(to: hub).recording(into: recorder)
      )
    }
    let replayed = try await Bench.shipped.get().audit(
      fixture.reference(),
      over: .replaying(await recorder.recording)
    )
    #expect(replayed == live)
  }
}
