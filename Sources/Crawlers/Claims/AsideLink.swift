// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A link of a card to what may say more of the model, and may not be read.
package struct AsideLink: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case paper
    /// A post or an article.
    case article
    /// A page of who publishes the model.
    case organisation
    /// A repository of code, or something in one.
    case code
  }

  package var kind: Kind
  package var url: String

  package init(kind: Kind, url: String) {
    self.kind = kind
    self.url = url
  }

  /// What two addresses of the same thing have in common.
  package var key: String { Self.key(of: url) }

  /// The host and path of an address in lower case; of a preprint its number alone, since it has an
  /// address for each of its forms.
  package static func key(of url: String) -> String {
    LinkAddress(url).map(key) ?? url.lowercased()
  }

  /// As ``key(of:)`` of the address as it was written.
  static func key(of address: LinkAddress) -> String {
    if let last = address.path.last, let number = preprint(last) { return number }
    var bytes = Array(address.host.utf8)
    for segment in address.path {
      bytes.append(UInt8(ascii: "/"))
      bytes += segment
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `2403.13784`, from `2403.13784v2.pdf` or `arxiv.2403.13784`; nil for what is no such number.
  private static func preprint(_ bytes: [UInt8]) -> String? {
    // Most names begin with neither a digit nor "arxiv.".
    guard let first = bytes.first, first == UInt8(ascii: "a") || first <= UInt8(ascii: "9") else {
      return nil
    }
    var name = String(decoding: bytes, as: UTF8.self)[...]
    if name.hasSuffix(".pdf") { name = name.dropLast(4) }
    if name.hasPrefix("arxiv.") { name = name.dropFirst(6) }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[0].allSatisfy(\.isASCIIDigit) else {
      return nil
    }
    let number = parts[1].prefix { $0.isASCIIDigit }
    let version = parts[1].dropFirst(number.count)
    let isVersion =
      version.isEmpty
      || version.first == "v" && version.count > 1
        && version.dropFirst().allSatisfy(\.isASCIIDigit)
    guard (4...5).contains(number.utf8.count), isVersion else { return nil }
    return "arxiv:\(parts[0]).\(number)"
  }
}
