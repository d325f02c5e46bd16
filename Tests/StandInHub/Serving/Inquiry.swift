// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A request as the routers see it: public host, no prefix of a host map.
package struct Inquiry: Sendable, Hashable {
  package var method: String
  /// The public host it is meant for.
  package var host: String
  /// As sent, percent escapes kept.
  package var path: String
  /// As sent, without the question mark.
  package var query: String
  /// By name in lower case.
  package var headers: [String: String]
  /// What was posted.
  package var body: String

  package init(
    method: String = "GET",
    host: String,
    path: String,
    query: String = "",
    headers: [String: String] = [:],
    body: String = ""
  ) {
    self.method = method
    self.host = host
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
  }

  /// The parts of the path, each with its percent escapes undone.
  var segments: [String] {
    path.split(separator: "/").map { $0.removingPercentEncoding ?? String($0) }
  }

  /// The path and the query together.
  var target: String { query.isEmpty ? path : "\(path)?\(query)" }

  /// The public address.
  var url: String { "https://\(host)\(target)" }

  /// All values of a parameter; `name[]` counts as `name`.
  func values(_ name: String) -> [String] {
    query.split(separator: "&").compactMap { pair in
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      let key = parts.first?.removingPercentEncoding ?? ""
      guard key == name || key == "\(name)[]" else { return nil }
      return parts.count == 2 ? parts[1].removingPercentEncoding ?? parts[1] : ""
    }
  }

  /// Whether a parameter says yes, in either case.
  func isSet(_ name: String) -> Bool {
    ["true", "1"].contains(values(name).last?.lowercased() ?? "")
  }

  /// The token of `Authorization: Bearer`.
  var token: String? {
    guard let value = headers["authorization"], let space = value.firstIndex(of: " ") else {
      return nil
    }
    return String(value[value.index(after: space)...])
  }

  /// Whether the asker already has what `tag` names.
  func knows(_ tag: String) -> Bool { headers["if-none-match"] == tag }
}
