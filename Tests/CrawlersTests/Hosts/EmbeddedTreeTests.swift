// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Crawlers
import Testing

@Suite("A landing page carries the list of its root folder")
struct EmbeddedTreeTests {
  static func page(_ json: String) -> [UInt8] {
    Array(
      """
      <!doctype html><body><react-app>
      <script type="application/json" data-target="react-app.embeddedData">\(json)</script>
      </react-app></body>
      """.utf8
    )
  }

  static let items = """
    {"items": [{"name": "eval", "path": "eval", "contentType": "directory"},
    {"name": "train.py", "path": "train.py", "contentType": "file"}]}
    """

  static let pages: [(json: String, files: [String]?)] = [
    (#"{"props": {"initialPayload": {"tree": \#(items)}}}"#, ["train.py"]),
    (#"{"payload": {"codeViewRepoRoute": {"tree": \#(items)}}}"#, ["train.py"]),
    (#"{"payload": {"tree": {"items": []}}}"#, []),
    (#"{"payload": {}}"#, nil),
    ("{broken", nil),
    (
      String(repeating: #"{"a": "#, count: 13) + #"{"tree": {"items": []}}"#
        + String(repeating: "}", count: 13), nil
    ),
  ]

  @Test("In either of its shapes", arguments: pages)
  func files(_ row: (json: String, files: [String]?)) {
    #expect(EmbeddedTree.files(in: Self.page(row.json))?.map(\.path) == row.files)
  }

  @Test("A page without it has no list")
  func without() {
    #expect(EmbeddedTree.files(in: Array("<!doctype html><p>react-app.embeddedData".utf8)) == nil)
    #expect(EmbeddedTree.files(in: []) == nil)
  }
}
