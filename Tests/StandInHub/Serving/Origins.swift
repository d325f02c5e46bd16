// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Where the hosts listen, and how answers name each other.
struct Origins: Sendable {
  /// The base that redirects and links to the hub use.
  var hub: String
  /// The base that redirects to the content network use.
  var content: String
  /// What a relative redirect starts with.
  var prefix: String

  /// The public names, which a host map leads back here.
  static let mapped = Origins(
    hub: "https://\(Host.hub)",
    content: "https://\(Host.content)",
    prefix: ""
  )
}
