// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

@testable import Crawlers

/// A repository on ModelScope as a table of routes and answers; what is not in it is answered 404.
enum ModelScopeWorld {
  typealias Page = ScriptedWeb.Page

  static let site = "https://www.modelscope.cn/api/v1"
  static let model = "\(site)/models/acme/tiny"
  static let data = "\(site)/datasets/acme/talks"

  static let revisions = "/revisions"
  static let objects = "/oss/tree/?MaxLimit=1000&Revision=master&Recursive=True&FilterDir=True"

  static func readme(_ revision: String = "master") -> String {
    "/repo?Revision=\(revision)&FilePath=README.md"
  }

  static func files(
    _ revision: String = "master",
    deep: Bool = true,
    below root: String? = nil
  ) -> String {
    "/repo/files?Revision=\(revision)&Recursive=\(deep ? "True" : "False")"
      + (root.map { "&Root=\($0)" } ?? "")
  }

  static func tree(page: Int) -> String {
    "/repo/tree?Revision=master&Recursive=True&PageNumber=\(page)&PageSize=200"
  }

  /// An answer in its envelope.
  static func envelope(_ data: String, more: String = "") -> Page {
    .init(#"{"Code": 200, "Success": true, "Message": "success", "Data": \#(data)\#(more)}"#)
  }

  static func facts(_ more: String = #""Visibility": 5"#) -> Page {
    envelope(#"{"Path": "acme", "Name": "tiny", \#(more)}"#)
  }

  static func row(_ path: String, size: Int = 16) -> String {
    let type = path.hasSuffix("/") ? "tree" : "blob"
    let name = path.hasSuffix("/") ? String(path.dropLast()) : path
    return #"{"Path": "\#(name)", "Type": "\#(type)", "Size": \#(size)}"#
  }

  static func rows(_ paths: [String]) -> Page {
    envelope(#"{"Files": [\#(paths.map { row($0) }.joined(separator: ","))]}"#)
  }

  static func names(_ branches: [String], tags: [String] = []) -> Page {
    let list = { (names: [String]) in
      names.map { #"{"Revision": "\#($0)", "CreatedAt": 1}"# }.joined(separator: ",")
    }
    return envelope(
      #"{"RevisionMap": {"Branches": [\#(list(branches))], "Tags": [\#(list(tags))]}}"#
    )
  }

  static func failure(_ status: Int, code: Int = 10_010_205_001) -> Page {
    .init(#"{"Code": \#(code), "Success": false, "Message": "No", "Data": null}"#, status: status)
  }

  static let card = Page("# Tiny\n", type: "text/plain")
  static let html = Page("<!doctype html><title>Sign in", type: "text/html")

  /// A model in order, with `changed` routes.
  static func inOrder(_ changed: [String: Page]) -> [String: Page] {
    let all = [
      "": facts(), readme(): card, files(): rows(["README.md", "model.safetensors", "src/"]),
      revisions: names(["master"], tags: ["v1"]),
    ]
    return all.merging(changed) { _, new in new }
  }

  /// A web of the routes below a repository's API, and of whole addresses.
  static func web(
    _ routes: [String: Page],
    below base: String = model,
    broken: Set<String> = []
  ) -> ScriptedWeb {
    let pages = routes.map { ($0.key.hasPrefix("https:") ? $0.key : base + $0.key, $0.value) }
    return ScriptedWeb(
      Dictionary(pages) { first, _ in first },
      broken: Set(broken.map { base + $0 })
    )
  }
}
