// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What the address of an image says of it, as far as badges go.
package enum BadgeAddress: Sendable, Hashable {
  /// A badge that shields.io draws from the words in its address.
  case shield(StaticShield)
  /// A badge that shields.io draws from JSON at this address.
  case endpoint(String)
  /// An SVG beside the README, by its path from there.
  case file(String)
  /// An SVG elsewhere.
  case remote(String)

  /// Hosts on which shields.io answers.
  static let shieldHosts: Set = ["img.shields.io", "shields.io", "raster.shields.io"]

  /// Reads an address; nil for one of no badge.
  package init?(_ address: String) {
    guard address.utf8.count <= 4_000 else { return nil }
    guard let page = PageAddress(address) else {
      guard let path = Self.path(address) else { return nil }
      self = .file(path)
      return
    }
    if Self.shieldHosts.contains(page.host) {
      if let shield = StaticShield(address, page) {
        self = .shield(shield)
      } else if page.segments.count == 1, ["endpoint", "endpoint.svg"].contains(page.segments[0]),
        let url = ShieldQuery(address)["url"], PageAddress(url) != nil
      {
        self = .endpoint(url)
      } else {
        return nil
      }
    } else if page.segments.last?.lowercased().hasSuffix(".svg") == true {
      self = .remote(address)
    } else {
      return nil
    }
  }

  /// A path to an SVG, without query and fragment; nil for an address with a scheme or a host.
  private static func path(_ address: String) -> String? {
    let plain = address.prefix { $0 != "?" && $0 != "#" }
    guard !plain.hasPrefix("/"), !plain.contains(":"), !plain.contains("\\"),
      let path = String(plain).removingPercentEncoding, path.lowercased().hasSuffix(".svg"),
      !path.unicodeScalars.contains(where: { $0.value < 0x20 })
    else { return nil }
    return path
  }
}
