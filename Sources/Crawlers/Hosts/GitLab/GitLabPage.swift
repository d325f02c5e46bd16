// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Where a list of GitLab's API goes on.
///
/// `Link` names the next page, by its key or its number; older servers give the number alone, in
/// `X-Next-Page` (https://docs.gitlab.com/api/rest/#pagination).
enum GitLabPage: Sendable, Hashable {
  /// Nowhere: this was the last page.
  case end
  case at(String)
  /// At an address that is not followed, so that the list was seen in part.
  case refused(why: String)

  /// The page that `response` names after itself, in the list that begins at `first`.
  init(after response: FetchResponse, of first: String) {
    if let link = response.headers["Link"].flatMap({ LinkField($0).next }) {
      self = Self.linked(link, after: response.url, of: first)
    } else if let next = response.headers["X-Next-Page"]?.trimmed, !next.isEmpty {
      self = Self.numbered(next, of: first)
    } else {
      self = .end
    }
  }

  private static func linked(_ link: String, after url: String, of first: String) -> GitLabPage {
    guard let start = WebAddress(first),
      let next = WebAddress(link, relativeTo: WebAddress(url)),
      next.scheme == start.scheme, next.authority == start.authority,
      route(of: next) == route(of: start), isProject(next, like: start)
    else { return .refused(why: "it goes on at another address") }
    return .at(next.text)
  }

  private static func numbered(_ next: String, of first: String) -> GitLabPage {
    guard next.utf8.count <= 6, next.allSatisfy(\.isASCIIDigit), let number = Int(next), number > 1
    else { return .refused(why: "its next page has no number") }
    return .at("\(first)&page=\(number)")
  }

  /// The last two parts of the path: which list it is.
  private static func route(of address: WebAddress) -> [Substring] { path(address).suffix(2) }

  /// Whether it is a project's below the same API: a server may name its project by a number.
  private static func isProject(_ next: WebAddress, like start: WebAddress) -> Bool {
    let (next, start) = (path(next), path(start))
    guard next.count == start.count, next.count >= 3 else { return false }
    let (name, own) = (next[next.count - 3], start[start.count - 3])
    return next.dropLast(3).elementsEqual(start.dropLast(3))
      && (name.lowercased() == own.lowercased() || name.allSatisfy(\.isASCIIDigit))
  }

  private static func path(_ address: WebAddress) -> [Substring] {
    address.target.prefix { $0 != "?" }.split(separator: "/")
  }
}
