// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What the address of an image says of it, as far as badges go.
package enum BadgeAddress: Sendable, Hashable {
  /// A badge that shields.io, or badgen.net, draws from the words in its address.
  case shield(StaticShield)
  /// A badge that shields.io draws from JSON at this address, with words that take the place of the
  /// JSON's.
  case endpoint(String, label: String?, color: String?)
  /// A file beside the README, by its path from there.
  case file(String)
  /// An image elsewhere.
  case remote(String)

  /// Reads an address; nil for one that cannot be asked for.
  package init?(_ address: String) {
    guard address.utf8.count <= 4_000 else { return nil }
    // A browser takes the scheme of the page, which is https wherever a README is shown.
    let address = address.hasPrefix("//") ? "https:" + address : address
    guard let page = PageAddress(address) else {
      guard let path = Self.path(address) else { return nil }
      self = .file(path)
      return
    }
    if let shield = StaticShield(address, page) {
      self = .shield(shield)
    } else if let endpoint = Self.endpoint(address, page) {
      self = endpoint
    } else {
      self = .remote(address)
    }
  }

  private static func endpoint(_ address: String, _ page: PageAddress) -> BadgeAddress? {
    let query = ShieldQuery(address)
    guard StaticShield.Site(page) == .shields, page.segments.count == 1,
      ["endpoint", "endpoint.svg"].contains(page.segments[0]),
      let url = query["url"], PageAddress(url) != nil
    else { return nil }
    return .endpoint(url, label: query["label"], color: query["color"])
  }

  /// Whether its file calls itself an SVG.
  package var isSVG: Bool {
    switch self {
    case .shield, .endpoint: true
    case .file(let path): path.lowercased().hasSuffix(".svg")
    case .remote(let address):
      PageAddress(address)?.segments.last?.lowercased().hasSuffix(".svg") == true
    }
  }

  /// What an image elsewhere is called: the name of its file, and what its query says is to be drawn.
  package var words: String {
    if case .endpoint(let url, let label, _) = self {
      return [PageAddress(url)?.segments.last, label].compactMap(\.self).joined(separator: " ")
    }
    guard case .remote(let address) = self, let page = PageAddress(address) else { return "" }
    let query = ShieldQuery(address)
    let endings = [".svg", ".png", ".gif", ".webp", ".jpg", ".jpeg"]
    let isDrawn =
      StaticShield.Site(page) != nil && ["badge", "static"].contains(page.segments.first)
    let names = page.segments.suffix(isDrawn ? .max : 1).filter { name in
      isDrawn || endings.contains(where: name.lowercased().hasSuffix)
    }
    return (names + [query["label"], query["message"]].compactMap(\.self)).joined(separator: " ")
  }

  /// A path, without query and fragment; nil for an address with a scheme or a host.
  private static func path(_ address: String) -> String? {
    let plain = address.prefix { $0 != "?" && $0 != "#" }
    guard !plain.hasPrefix("/"), !plain.contains(":"), !plain.contains("\\"),
      let path = String(plain).removingPercentEncoding, !path.isEmpty,
      !path.unicodeScalars.contains(where: { $0.value < 0x20 })
    else { return nil }
    return path
  }
}
