// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Crawlers

@Suite("A list of files on GitHub says whether it is whole")
struct GitHubTreeTests {
  static let rows: [(json: String, lack: String?)] = [
    (#"{"tree": [{"path": "a.py", "type": "blob"}, {"path": "lib", "type": "tree"}]}"#, nil),
    (#"{"tree": [], "truncated": true}"#, "GitHub cut the list"),
    (
      #"{"tree": [{"path": "third_party/eval", "type": "commit"}], "truncated": false}"#,
      "what the submodule third_party/eval holds is elsewhere"
    ),
    (
      #"{"tree": [{"path": "b", "type": "commit"}, {"path": "a", "type": "commit"}]}"#,
      "what the submodule a and 1 more holds is elsewhere"
    ),
  ]

  @Test("Neither cut nor with submodules", arguments: rows)
  func lack(_ row: (json: String, lack: String?)) throws {
    let tree = try JSONDecoder().decode(GitHubTree.self, from: Data(row.json.utf8))
    #expect(tree.lack == row.lack)
    #expect(tree.isWhole == (row.lack == nil))
  }
}
