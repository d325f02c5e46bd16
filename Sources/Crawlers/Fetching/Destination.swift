// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Where a request really goes, once the host map and the rules on addresses have spoken.
struct Destination: Sendable, Hashable {
  /// The address that the asker knows.
  let asked: WebAddress
  /// The address that is connected to.
  let address: WebAddress
  /// Whether the operator allows http, private addresses and any port there.
  let isAllowed: Bool

  init(
    _ request: FetchRequest,
    allowedHosts: Set<String>,
    hostMap: HostMap
  ) throws(FetchError) {
    guard let asked = WebAddress(request.url) else {
      throw FetchError(.refusedAddress(detail: "not an http or https address"), url: request.url)
    }
    self.asked = asked
    if let mapped = hostMap.target(of: asked) {
      address = mapped
      isAllowed = true
      return
    }
    address = asked
    isAllowed = allowedHosts.contains(asked.host)
    if !isAllowed, let refusal = Self.refusal(asked) {
      throw FetchError(.refusedAddress(detail: refusal), url: request.url)
    }
  }

  /// Why an address is not asked, as far as its text shows; behind a proxy nothing else does.
  private static func refusal(_ address: WebAddress) -> String? {
    if address.scheme != .https { return "http, not https" }
    if address.port != 443 { return "port \(address.port), not 443" }
    if address.host == "localhost" || address.host.hasSuffix(".localhost") { return "loopback" }
    return SpecialAddress.bytes(address.host).flatMap(SpecialAddress.kind)
  }
}
