// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

@testable import Crawlers

/// A project on GitLab as a table of routes and answers; what is not in it is answered 404.
enum GitLabWorld {
  typealias Page = ScriptedWeb.Page

  static let api = "https://gitlab.com/api/v4/projects/acme%2Fml%2Ftiny"
  static let tree = "/repository/tree?recursive=true&pagination=keyset&per_page=100"
  static let root = "/repository/tree?per_page=100"
  static let branches = "/repository/branches?per_page=100"
  static let tags = "/repository/tags?per_page=100"

  static func readme(_ ref: String = "HEAD", name: String = "README.md") -> String {
    "/repository/files/\(name)/raw?ref=\(ref)&lfs=true"
  }

  static func facts(_ more: String = #""visibility": "public""#) -> Page {
    .init(#"{"path_with_namespace": "acme/ml/tiny", \#(more)}"#)
  }

  static func rows(_ paths: String..., fields: [String: String] = [:]) -> Page {
    let rows = paths.map { path in
      let type = path.hasSuffix("/") ? "tree" : path.hasSuffix("@") ? "commit" : "blob"
      let name = path.filter { $0 != "@" }
      return #"{"path": "\#(name)", "type": "\#(type)", "id": "c0ffee"}"#
    }
    return .init("[\(rows.joined(separator: ","))]", fields: fields)
  }

  static func names(_ names: String...) -> Page {
    .init("[\(names.map { #"{"name": "\#($0)"}"# }.joined(separator: ","))]")
  }

  static let card = Page("# Tiny\n", type: "text/plain")
  static func message(_ status: Int, _ text: String) -> Page {
    .init(#"{"message": "\#(status) \#(text)"}"#, status: status)
  }

  /// A web of the routes below the project's API, and of whole addresses.
  static func web(_ routes: [String: Page], broken: Set<String> = []) -> ScriptedWeb {
    let pages = routes.map { ($0.key.hasPrefix("https:") ? $0.key : api + $0.key, $0.value) }
    return ScriptedWeb(
      Dictionary(pages) { first, _ in first },
      broken: Set(broken.map { api + $0 })
    )
  }
}
