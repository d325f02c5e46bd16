// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import StandInHub

/// A transport to a stand-in that counts rounds: what is asked before any answer to an earlier round
/// came is one. A host's redirects are part of the request that they are the answer to.
actor CountedWeb {
  private let hub: StandInHub
  /// Requests of each round, in the order of asking.
  private(set) var rounds: [[String]] = []
  private var answered = 0

  init(_ hub: StandInHub) { self.hub = hub }

  nonisolated var transport: Transport {
    Transport { request, _ throws(FetchError) in
      let round = await self.begin(request)
      do {
        let response = try await self.answer(request)
        await self.end(round)
        return response
      } catch {
        throw FetchError(.unreachable(detail: "\(error)"), url: request.url)
      }
    }
  }

  private func begin(_ request: FetchRequest) -> Int {
    let round = answered
    while rounds.count <= round { rounds.append([]) }
    rounds[round].append(request.url)
    return round
  }

  private func end(_ round: Int) { answered = max(answered, round + 1) }

  private nonisolated func answer(_ request: FetchRequest) async throws -> FetchResponse {
    var url = request.url
    let range = request.range.map { [("Range", "bytes=\($0.lowerBound)-\($0.upperBound)")] } ?? []
    // Long enough for all that is asked at once to be under way.
    try await Task.sleep(for: .milliseconds(60))
    for _ in 0..<5 {
      let reply = try await hub.ask(
        url,
        method: request.method.rawValue,
        headers: [("User-Agent", "candor/test")] + range,
        body: request.body ?? ""
      )
      guard (300..<400).contains(reply.status), let location = reply.headers["Location"] else {
        return FetchResponse(
          url: request.url,
          status: reply.status,
          headers: reply.headers,
          body: reply.body
        )
      }
      url =
        location.hasPrefix("/")
        ? url.split(separator: "/", maxSplits: 3).prefix(2).joined(separator: "//") + location
        : location
    }
    throw FetchError(.badRedirect(detail: "a loop"), url: url)
  }
}
