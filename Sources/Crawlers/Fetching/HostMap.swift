// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Sends requests for a host elsewhere, for mirrors and stand-ins, while reports keep the host.
package struct HostMap: Sendable, Hashable {
  /// One `HOST=URL`.
  struct Entry: Sendable, Hashable {
    let host: String
    let base: WebAddress

    /// The base's path without a slash at its end; often empty.
    var prefix: Substring { base.target.hasSuffix("/") ? base.target.dropLast() : base.target[...] }

    /// Scheme and authority of the base.
    var origin: String { "\(base.scheme.rawValue)://\(base.authority)" }
  }

  private(set) var entries: [Entry] = []

  package init() {}

  /// Reads `HOST=URL` pairs as `--host-map` gives them.
  package init(parsing pairs: [String]) throws(HostMapError) {
    for pair in pairs {
      let sides = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2, let named = WebAddress("https://\(sides[0])/"),
        named.authority == sides[0].lowercased(), named.target == "/"
      else {
        throw HostMapError(pair: pair, what: "no host before '='")
      }
      guard let base = WebAddress(sides[1]), !base.target.contains("?") else {
        throw HostMapError(pair: pair, what: "no plain http or https address after '='")
      }
      guard !entries.contains(where: { $0.host == named.authority }) else {
        throw HostMapError(pair: pair, what: "'\(named.authority)' is mapped twice")
      }
      entries.append(Entry(host: named.authority, base: base))
    }
  }

  /// The hosts that are mapped.
  package var hosts: Set<String> { Set(entries.map(\.host)) }

  /// The hosts that requests really go to.
  package var mirrors: Set<String> { Set(entries.map(\.base.host)) }

  /// Where a request for `address` really goes; nil where its host is not mapped.
  func target(of address: WebAddress) -> WebAddress? {
    guard address.scheme == .https,
      let entry = entries.first(where: { $0.host == address.authority })
    else { return nil }
    return WebAddress(entry.origin + entry.prefix + address.target)
  }
}
