// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Crawlers
import Testing

@Suite("References to GitHub are read in all its forms")
struct GitHubReferenceTests {
  static let forms: [(words: String, read: String)] = [
    ("https://github.com/acme/code", "github.com acme/code"),
    ("http://www.GitHub.com./acme/code/", "github.com acme/code"),
    ("https://github.com/acme/code.git", "github.com acme/code"),
    ("https://github.com/acme/code/tree/v2", "github.com acme/code@v2"),
    ("https://github.com/acme/code/blob/v2/a.py#L3", "github.com acme/code@v2"),
    ("https://github.com/acme/code/tree/a%2Fb", "github.com acme/code@a/b"),
    ("https://github.com/acme/code/issues/3?q=x", "github.com acme/code"),
    ("github:acme/code", "github.com acme/code"),
    ("github:acme/code@v2", "github.com acme/code@v2"),
    ("GitHub:acme/code", "github.com acme/code"),
    ("https://github.com/acme", "no repository on GitHub"),
    ("https://github.com/orgs/acme", "no repository on GitHub"),
    ("https://github.com/acme/..", "no repository on GitHub"),
    ("github:acme", "no repository on GitHub"),
    ("https://github.com.evil.example/acme/code", "no host"),
    ("https://gist.github.com/acme/0123", "no host"),
  ]

  @Test("Every view of a repository names the repository", arguments: forms)
  func form(_ row: (words: String, read: String)) {
    #expect(ReferenceTable.read(row.words) == row.read)
  }

  static let places: [(target: String, place: GitHub.Place?)] = [
    ("https://github.com/acme/code", .init(owner: "acme", name: "code", path: "")),
    (
      "https://github.com/acme/code/tree/main/eval/deep",
      .init(owner: "acme", name: "code", revision: "main", path: "eval/deep")
    ),
    (
      "https://raw.githubusercontent.com/acme/code/main/eval/run.py",
      .init(owner: "acme", name: "code", revision: "main", path: "eval/run.py")
    ),
    ("https://raw.githubusercontent.com/acme/code/main", nil),
    ("https://gitlab.com/acme/code", nil),
    ("acme/code", nil),
  ]

  @Test("A link into a repository names a place in it", arguments: places)
  func place(_ row: (target: String, place: GitHub.Place?)) {
    #expect(GitHubReference.place(of: row.target, settings: HostSettings()) == row.place)
  }
}
