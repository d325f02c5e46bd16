// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// How the live transport asks, whatever it asks for.
package struct CurlSettings: Sendable {
  package var userAgent: String
  /// How long one exchange may take, its body included.
  package var deadline: Duration = .seconds(20)
  /// The most bytes of body, decoded, where a request does not say.
  package var bodyLimit = 20 << 20
  /// The most bytes of header fields in one answer.
  ///
  /// The Hub's have 2 to 4 KB.
  package var headerLimit = 64 << 10
  /// A file of certificates to trust in place of the system's (SSL_CERT_FILE).
  package var certificates: String?
  package var hostMap: HostMap
  package var proxyPorts: ProxyPorts
  /// The time now, for answers that do not say when they were given.
  package var now: @Sendable () -> Date

  /// Takes SSL_CERT_FILE and the proxies from `environment`.
  package init(
    userAgent: String,
    environment: [String: String] = [:],
    hostMap: HostMap = HostMap(),
    now: @escaping @Sendable () -> Date
  ) {
    self.userAgent = userAgent
    self.hostMap = hostMap
    self.now = now
    certificates = environment["SSL_CERT_FILE"].flatMap { $0.isEmpty ? nil : $0 }
    proxyPorts = ProxyPorts(environment: environment)
  }

  var deadlineMilliseconds: Int {
    let (seconds, attoseconds) = deadline.components
    return max(1, Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000))
  }
}
