// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The query of an address of shields.io.
struct ShieldQuery {
  private var values: [String: String] = [:]

  init(_ address: String) {
    for (name, value) in Self.pairs(address.drop { $0 != "?" }) where values[name] == nil {
      values[name] = value.replacing("+", with: " ").removingPercentEncoding
    }
  }

  subscript(name: String) -> String? { values[name] }

  /// `query`, `?` and fragment included, with other values for the names it has.
  static func replacing(in query: Substring, _ values: [String: String]) -> String {
    guard query.hasPrefix("?") else { return String(query) }
    let fragment = query.drop { $0 != "#" }
    let written = query.dropFirst().prefix { $0 != "#" }
      .split(separator: "&", omittingEmptySubsequences: false)
      .map { pair in
        let name = String(pair.prefix { $0 != "=" })
        return values[name].map { "\(name)=\(PageAddress.escaped(segment: $0))" } ?? String(pair)
      }
    return "?" + written.joined(separator: "&") + fragment
  }

  private static func pairs(_ query: Substring) -> [(String, String)] {
    query.dropFirst().prefix { $0 != "#" }.split(separator: "&").map { pair in
      let name = pair.prefix { $0 != "=" }
      return (String(name), String(pair.dropFirst(name.count + 1)))
    }
  }
}
