// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A web address in two parts: the host's root, and a reference relative to it.
package struct WebAddress: Sendable, Hashable {
  /// The host, with its port where one is given ("huggingface.co").
  package var host: String
  /// The root of the host ("https://huggingface.co/").
  package var root: String
  /// What comes after the root, as a relative reference of RFC 3986; never empty.
  package var rest: String

  /// Reads an http or https address; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[1].isEmpty, ["https:", "http:"].contains(parts[0]),
      !parts[2].isEmpty, parts[2].utf8.allSatisfy(Self.isOfHost)
    else { return nil }
    host = String(parts[2])
    root = "\(parts[0])//\(host)/"
    let rest = (parts.count == 4 ? String(parts[3]) : "").encodedForURI
    // Alone, an empty reference would be the report itself, and "/x" the root of another path.
    let isPath = rest.first.map { !"/?#".contains($0) } ?? false
    self.rest = isPath ? rest : "./" + rest
  }

  /// The whole address, every byte of which may stand in a URI.
  package var text: String { root + (rest.hasPrefix("./") ? String(rest.dropFirst(2)) : rest) }

  private static func isOfHost(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
