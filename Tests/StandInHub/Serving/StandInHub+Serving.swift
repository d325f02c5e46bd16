// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import FlyingFox
import FlyingSocks

extension StandInHub {
  /// What kept the stand-in from starting.
  package struct Failure: Error, CustomStringConvertible {
    package var description: String
  }

  /// Serves `world` on loopback for as long as `body` runs.
  package static func serve<Result: Sendable>(
    _ world: World,
    faults: [Fault] = [],
    settings: Settings = Settings(),
    _ body: @Sendable (StandInHub) async throws -> Result
  ) async throws -> Result {
    let servers = try [settings.port, 0, 0].map { port in
      HTTPServer(
        address: try .inet(ip4: "127.0.0.1", port: port),
        timeout: 600,
        pool: PromptPool(),
        logger: .disabled
      )
    }
    return try await withThrowingTaskGroup(of: Void.self) { group in
      for server in servers {
        group.addTask {
          do {
            try await server.run()
          } catch is CancellationError {
            return
          } catch SocketError.disconnected {
            return
          }
        }
      }
      let hub = try await open(servers, world: world, faults: faults, settings: settings)
      let result = try await body(hub)
      for server in servers { await server.stop() }
      group.cancelAll()
      return result
    }
  }

  private static func open(
    _ servers: [HTTPServer],
    world: World,
    faults: [Fault],
    settings: Settings
  ) async throws -> StandInHub {
    var bases: [String] = []
    for server in servers {
      try await server.waitUntilListening(timeout: 600)
      guard case .ip4(_, let port)? = await server.listeningAddress else {
        throw Failure(description: "The stand-in could not listen on 127.0.0.1.")
      }
      bases.append("http://127.0.0.1:\(port)")
    }
    let ledger = Ledger(faults: faults)
    var origins = Origins.mapped
    if settings.namesItself {
      origins = Origins(
        hub: bases[0] + settings.prefix,
        content: bases[1],
        prefix: settings.prefix
      )
    }
    let playing = Playing(world: world, settings: settings, ledger: ledger, origins: origins)
    await servers[0].listen(as: .one(Host.hub, prefix: settings.prefix), playing)
    await servers[1].listen(as: .one(Host.content, prefix: ""), playing)
    await servers[2].listen(as: .many, playing)
    let map = hostMap(bases, world: world, settings: settings)
    return StandInHub(hostMap: map, ledger: ledger)
  }

  private static func hostMap(
    _ bases: [String],
    world: World,
    settings: Settings
  ) -> [String: String] {
    var map = [Host.hub: bases[0] + settings.prefix, Host.content: bases[1]]
    let others = world.exchanges.compactMap { $0.url.split(separator: "/").dropFirst().first }
    for host in Host.forges + others.map(String.init) where map[host] == nil {
      map[host] = "\(bases[2])/\(host)"
    }
    return map
  }
}
