// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// How politely and how far a ``Fetcher`` asks.
///
/// Waiting, chance and the clock come in as closures.
package struct FetchPolicy: Sendable {
  /// Tokens by the host they belong to, written as in an address: lower case, with a port only where
  /// it is not the scheme's own.
  package var tokens: [String: String] = [:]
  /// Hosts of the operator's choice, lower case: http, private addresses and any port are theirs.
  package var allowedHosts: Set<String> = []
  /// The only hosts that are asked, beside ``allowedHosts``; nil for all.
  package var scope: HostScope?
  /// Hosts that send only among themselves; a redirect that leads out of such a scope is followed to
  /// ``allowedHosts`` and ``mappedHosts`` alone.
  package var redirectScopes = HostCrawler.redirectScopes
  /// Hosts whose requests the operator sends elsewhere, written as ``tokens``' are.
  package var mappedHosts: Set<String> = []
  /// Hosts that those requests go to, in lower case: what a mapped host sends on to one of them is the
  /// operator's, as ``allowedHosts`` are, and nothing else there.
  package var mirrors: Set<String> = []
  /// The most requests in all; a host's redirects to itself are free.
  package var budget = 500
  /// The most requests at once to one host.
  package var inFlightPerHost = 6
  /// The most redirects followed for one request.
  package var redirects = 8
  /// How often a request is asked again after a passing failure.
  package var retries = 2
  /// Whether a host that accepted no connection is asked nothing more.
  ///
  /// A recording knows which of its requests were refused, whatever their order.
  package var skipsRefusingHosts = true
  /// The longest that a host's wish to wait is followed, in seconds.
  package var longestWait = 10
  /// The most bytes of body where a request does not say; the largest file listings have 20 MB.
  package var bodyLimit = 20 << 20
  /// Waits, or throws when the task is cancelled.
  package var sleep: @Sendable (_ duration: Duration) async throws -> Void
  /// A number from 0 up to 1, so that readers that failed together do not return together.
  package var chance: @Sendable () -> Double
  /// The time now, for waits that a host gives as a date in an answer without a time.
  package var now: @Sendable () -> Date

  package init(
    sleep: @escaping @Sendable (Duration) async throws -> Void,
    chance: @escaping @Sendable () -> Double,
    now: @escaping @Sendable () -> Date
  ) {
    self.sleep = sleep
    self.chance = chance
    self.now = now
  }
}

extension FetchPolicy {
  /// For the live network: real waits, real chance.
  package static var live: FetchPolicy {
    FetchPolicy(
      sleep: { try await Task.sleep(for: $0) },
      chance: { Double.random(in: 0..<1) },
      now: { Date() }
    )
  }

  /// For a recording: no wait, since nobody is spared by it.
  package static var replay: FetchPolicy {
    var policy = FetchPolicy(
      sleep: { _ in },
      chance: { 0 },
      now: { Date(timeIntervalSince1970: 0) }
    )
    policy.skipsRefusingHosts = false
    return policy
  }

  /// Whether `address` may be asked at all.
  func admits(_ address: WebAddress) -> Bool {
    allowedHosts.contains(address.host) || scope?.admits(address.host) ?? true
  }

  /// Whether a request that `scope` bounds may be sent on to `address`.
  func admits(_ address: WebAddress, behind scope: HostScope?) -> Bool {
    scope?.admits(address.host) ?? true || allowedHosts.contains(address.host)
      || mappedHosts.contains(address.authority)
  }

  /// Whether a redirect from `address` to `other` stays within what the operator set up.
  func isMirrored(_ address: WebAddress, sendingTo other: WebAddress) -> Bool {
    (mappedHosts.contains(address.authority) || mirrors.contains(address.host))
      && mirrors.contains(other.host)
  }

  /// Where alone `host` may send; nil for anywhere.
  func redirectScope(of host: String) -> HostScope? {
    redirectScopes.first { $0.admits(host) }
  }

  /// The value of `Authorization` for `address`, where a token belongs to its host.
  func authorization(for address: WebAddress) -> String? {
    guard address.scheme == .https || allowedHosts.contains(address.host) else { return nil }
    return tokens[address.authority].map { "Bearer \($0)" }
  }
}
