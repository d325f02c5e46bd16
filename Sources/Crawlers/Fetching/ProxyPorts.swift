// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CCurl

/// Where the environment's proxies listen, so that a connection to one can be told from others.
///
/// libcurl itself reads HTTPS_PROXY and NO_PROXY and decides which one a request takes.
package struct ProxyPorts: Sendable, Hashable {
  private var ports: Set<Int> = []
  private var addresses: Set<[UInt8]> = []

  package init(environment: [String: String]) {
    for name in ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "http_proxy"] {
      guard let proxy = environment[name], !proxy.isEmpty, let handle = curl_url() else { continue }
      defer { curl_url_cleanup(handle) }
      let flags = UInt32(CURLU_NON_SUPPORT_SCHEME | CURLU_GUESS_SCHEME)
      guard curl_url_set(handle, CURLUPART_URL, proxy, flags) == CURLUE_OK else { continue }
      // libcurl's own defaults where a proxy's port is not given.
      let usual = Self.part(CURLUPART_SCHEME, of: handle) == "https" ? 443 : 1080
      ports.insert(Self.part(CURLUPART_PORT, of: handle).flatMap { Int($0) } ?? usual)
      if let host = Self.part(CURLUPART_HOST, of: handle), let bytes = SpecialAddress.bytes(host) {
        addresses.insert(bytes)
      }
    }
  }

  /// Whether a connection to `address` is one to a proxy.
  ///
  /// No public host is asked at any port but 443, so another port that a proxy has is the proxy's;
  /// one at 443 is known by its address only.
  func contains(_ address: [UInt8], port: Int) -> Bool {
    ports.contains(port) && (port != 443 || addresses.contains(address))
  }

  private static func part(_ part: CURLUPart, of handle: OpaquePointer) -> String? {
    var value: UnsafeMutablePointer<CChar>?
    guard curl_url_get(handle, part, &value, 0) == CURLUE_OK, let value else { return nil }
    defer { curl_free(value) }
    return String(cString: value)
  }
}
