// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// An address on the hub, taken apart: whose, what of it, and the rest.
struct HubPlace: Sendable, Hashable {
  var kind: HubRepository.Kind
  var id: String
  var isAPI: Bool
  /// `tree`, `resolve` and so on; nil for the repository itself.
  var action: String?
  /// What follows the action, percent escapes undone.
  var rest: [String]
  /// All that follows the id, as sent.
  private var tail: String

  private static let apiActions: Set = [
    "revision", "tree", "refs", "commits", "auth-check", "croissant",
  ]
  private static let pageActions: Set = [
    "tree", "blob", "raw", "resolve", "commits", "discussions",
  ]

  init?(path: String) {
    var parts = path.split(separator: "/").map(String.init)
    isAPI = parts.first == "api"
    kind = .model
    if isAPI {
      parts.removeFirst()
      guard let first = parts.first, let kind = HubRepository.Kind(rawValue: first) else {
        return nil
      }
      self.kind = kind
      parts.removeFirst()
    } else if let first = parts.first, let kind = HubRepository.Kind(rawValue: first) {
      self.kind = kind
      parts.removeFirst()
    }
    guard let first = parts.first else { return nil }
    let actions = isAPI ? Self.apiActions : Self.pageActions
    let length = parts.count > 1 && !actions.contains(parts[1]) ? 2 : 1
    id = length == 1 ? first : "\(first)/\(parts[1])"
    id = id.removingPercentEncoding ?? id
    let after = Array(parts.dropFirst(length))
    action = after.first
    rest = after.dropFirst().map { $0.removingPercentEncoding ?? $0 }
    tail = after.map { "/\($0)" }.joined()
  }

  /// The same place at another repository, without host.
  func path(at id: String) -> String {
    isAPI ? "/api/\(kind.rawValue)/\(id)\(tail)" : "/\(kind.pagePrefix)\(id)\(tail)"
  }

  /// The revision and the path in `rest`; only a `refs/…` revision may hold slashes.
  var revisionAndPath: (revision: String, path: String) {
    let length = rest.first == "refs" && rest.count > 2 ? 3 : 1
    let path = rest.dropFirst(length).joined(separator: "/")
    return (rest.prefix(length).joined(separator: "/"), path)
  }
}
