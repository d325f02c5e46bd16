// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// An address taken apart, as far as references and links need it.
///
/// Deliberately stricter than a browser: what is not plainly `http(s)://host[:port]/path` is none.
package struct PageAddress: Sendable, Hashable {
  package var scheme: String
  /// Lower case, without `www.` and a trailing dot; with a port where one is given.
  package var host: String
  /// The segments of the path, percent-decoded, empty ones left out.
  package var segments: [String]

  package init?(_ text: String) {
    guard let colon = text.range(of: "://") else { return nil }
    scheme = text[..<colon.lowerBound].lowercased()
    guard scheme == "https" || scheme == "http" else { return nil }
    let rest = text[colon.upperBound...].prefix { $0 != "?" && $0 != "#" }
    let authority = rest.prefix { $0 != "/" }
    guard let host = Self.host(authority) else { return nil }
    self.host = host
    let path = rest.dropFirst(authority.count)
    var segments: [String] = []
    for segment in path.split(separator: "/") {
      guard let decoded = String(segment).removingPercentEncoding else { return nil }
      segments.append(decoded)
    }
    self.segments = segments
  }

  private static func host(_ authority: Substring) -> String? {
    guard !authority.isEmpty, !authority.contains("@") else { return nil }
    let allowed = authority.utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || ".-_:[]".utf8.contains(byte)
    }
    guard allowed else { return nil }
    var host = authority.lowercased()
    if host.hasPrefix("www.") { host.removeFirst(4) }
    if host.hasSuffix(".") { host.removeLast() }
    return host.isEmpty ? nil : host
  }

  /// `text` as one segment of a path: everything but unreserved characters is escaped.
  package static func escaped(segment text: String) -> String {
    var escaped = ""
    for byte in text.utf8 {
      let isPlain =
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "-._~".utf8.contains(byte)
      if isPlain {
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += "%" + (digits.count == 1 ? "0" + digits : digits)
      }
    }
    return escaped
  }

  /// `path` with each of its segments escaped.
  package static func escaped(path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false)
      .map { escaped(segment: String($0)) }.joined(separator: "/")
  }
}
