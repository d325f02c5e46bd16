// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Foundation
import StandInHub
import Testing

@Suite("The real fetcher sees over HTTP what the fixtures hold", .serialized)
struct FixtureWorldTests {
  static let fixtures = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures")

  static let folders: [String] = ["models", "bad"].flatMap { part in
    let folder = fixtures.appendingPathComponent(part).path
    let found = Result { try FileManager.default.contentsOfDirectory(atPath: folder) }
    switch found {
    case .success(let names): return names.sorted().map { "\(part)/\($0)" }
    case .failure: return ["\(part) cannot be read"]
    }
  }

  /// A fetcher whose requests end at the stand-in, as the command line makes it.
  static func fetcher(over hub: StandInHub) throws -> Fetcher {
    let pairs = hub.hostMap.map { "\($0.key)=\($0.value)" }.sorted()
    let settings = CurlSettings(
      userAgent: "candor/test",
      hostMap: try HostMap(parsing: pairs),
      now: { Date(timeIntervalSince1970: 0) }
    )
    var policy = FetchPolicy.replay
    policy.retries = 0
    return .polite(over: .live(settings), policy: policy)
  }

  @Test("Each exchange is answered as it was", arguments: folders)
  func answers(_ name: String) async throws {
    let folder = Self.fixtures.appendingPathComponent(name)
    let recorded = try Recording.load(folder: folder.path).exchanges
    try await StandInHub.serve(World(exchangesIn: folder)) { hub in
      let fetcher = try Self.fetcher(over: hub)
      for exchange in recorded where exchange.failure == nil && exchange.status / 100 != 3 {
        let request =
          exchange.posted.map { FetchRequest.post(exchange.url, body: $0) }
          ?? FetchRequest(exchange.url, method: exchange.method, range: exchange.range)
        let got = try await fetcher.fetch(request)
        #expect(got.status == exchange.status, "\(exchange.url)")
        #expect(Self.agrees(got.body, exchange.body), "\(exchange.url)")
      }
    }
  }

  /// Whether `served` says all that `recorded` says, in JSON or in the same bytes.
  static func agrees(_ served: [UInt8], _ recorded: [UInt8]) -> Bool {
    if served == recorded { return true }
    let values = [served, recorded].map { bytes in Result { try JSON(parsing: bytes) } }
    guard case .success(let served) = values[0], case .success(let recorded) = values[1] else {
      return false
    }
    return agrees(served, recorded)
  }

  private static func agrees(_ served: JSON, _ recorded: JSON) -> Bool {
    switch (served, recorded) {
    case (.object(let served), .object(let recorded)):
      recorded.allSatisfy { name, value in
        served[name].map { agrees($0, value) } ?? (value == .null)
      }
    case (.list(let served), .list(let recorded)):
      agrees(byName(served), byName(recorded))
    default: served == recorded
    }
  }

  /// A list as an object, since its order is the host's own affair.
  private static func byName(_ rows: [JSON]) -> JSON {
    let names = ["path", "rfilename", "name"]
    return .object(
      Dictionary(
        rows.enumerated().map { index, row in
          (names.compactMap { row[$0]?.text }.first ?? "\(index)", row)
        }
      ) { first, _ in first }
    )
  }
}
