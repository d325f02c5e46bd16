// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The hosts of a world, being served on loopback.
package struct StandInHub: Sendable {
  /// Where the requests for each public host have to go.
  package let hostMap: [String: String]
  let ledger: Ledger

  /// The host map as `CANDOR_HOST_MAP` takes it.
  package var hostMapVariable: String {
    hostMap.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
  }

  /// The host map as arguments of the command line.
  package var hostMapArguments: [String] {
    hostMap.sorted { $0.key < $1.key }.flatMap { ["--host-map", "\($0.key)=\($0.value)"] }
  }

  /// The address that a client with a setting for its endpoint takes (`HF_ENDPOINT`).
  package var endpoint: String { hostMap[Host.hub] ?? "" }

  /// What was asked so far, in the order answered.
  package var requests: [LoggedRequest] {
    get async { await ledger.requests }
  }

  /// Forgets what was asked so far.
  package func forgetRequests() async { await ledger.clear() }

  /// Where a public address is served, for clients without a host map.
  package func local(_ url: String) -> String {
    for (host, base) in hostMap where url.hasPrefix("https://\(host)/") {
      return base + url.dropFirst("https://\(host)".count)
    }
    return url
  }
}
