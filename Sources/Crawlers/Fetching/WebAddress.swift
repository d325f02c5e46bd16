// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CCurl

/// An http or https address taken apart, by the parser that also connects.
///
/// Two parsers that disagree about where the host ends are how private hosts get asked; so there is
/// only one, libcurl's.
package struct WebAddress: Sendable, Hashable {
  package enum Scheme: String, Sendable, Hashable {
    case http
    case https
  }

  package let scheme: Scheme
  /// Lower case, without a trailing dot; IPv6 in brackets.
  package let host: String
  package let port: Int
  /// The path and query.
  package let target: String
  /// The whole address, normalised, without a fragment.
  package let text: String

  /// Reads `text`, relative to `base` where it is no whole address; nil for what is not http(s).
  package init?(_ text: String, relativeTo base: WebAddress? = nil) {
    guard let handle = curl_url() else { return nil }
    defer { curl_url_cleanup(handle) }
    if let base, curl_url_set(handle, CURLUPART_URL, base.text, 0) != CURLUE_OK { return nil }
    let flags = UInt32(CURLU_DISALLOW_USER | CURLU_URLENCODE)
    guard curl_url_set(handle, CURLUPART_URL, text, flags) == CURLUE_OK,
      curl_url_set(handle, CURLUPART_FRAGMENT, nil, 0) == CURLUE_OK,
      let scheme = Self.part(CURLUPART_SCHEME, of: handle).flatMap(Scheme.init),
      var host = Self.part(CURLUPART_HOST, of: handle)?.lowercased(), !host.isEmpty,
      let port = Self.part(CURLUPART_PORT, of: handle).flatMap({ Int($0) }),
      let whole = Self.part(CURLUPART_URL, of: handle)
    else { return nil }
    if host.hasSuffix(".") { host.removeLast() }
    let query = Self.part(CURLUPART_QUERY, of: handle).map { "?" + $0 } ?? ""
    self.scheme = scheme
    self.host = host
    self.port = port
    self.target = (Self.part(CURLUPART_PATH, of: handle) ?? "/") + query
    self.text = whole
  }

  /// The host, with the port where it is not the scheme's own.
  package var authority: String {
    port == (scheme == .https ? 443 : 80) ? host : "\(host):\(port)"
  }

  private static func part(_ part: CURLUPart, of handle: OpaquePointer) -> String? {
    var value: UnsafeMutablePointer<CChar>?
    let flags = part == CURLUPART_PORT ? UInt32(CURLU_DEFAULT_PORT) : 0
    guard curl_url_get(handle, part, &value, flags) == CURLUE_OK, let value else { return nil }
    defer { curl_free(value) }
    return String(cString: value)
  }
}
