// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Crawlers

@Suite("References to GitLab are read in all its forms")
struct GitLabReferenceTests {
  static let forms: [(words: String, read: String)] = [
    ("https://gitlab.com/acme/tiny", "gitlab.com acme/tiny"),
    ("http://www.GitLab.com./acme/tiny/", "gitlab.com acme/tiny"),
    ("https://gitlab.com/acme/ml/nlp/tiny", "gitlab.com acme/ml/nlp/tiny"),
    ("https://gitlab.com/acme/ml/tiny.git", "gitlab.com acme/ml/tiny"),
    ("https://gitlab.com/acme/ml/tiny/-/tree/v2", "gitlab.com acme/ml/tiny@v2"),
    ("https://gitlab.com/acme/tiny/-/blob/v2/a.py?ref_type=heads#L3", "gitlab.com acme/tiny@v2"),
    ("https://gitlab.com/acme/tiny/-/tree/a%2Fb", "gitlab.com acme/tiny@a/b"),
    ("https://gitlab.com/acme/tiny/-/issues/3", "gitlab.com acme/tiny"),
    ("https://gitlab.com/acme/tiny/tree/v2/eval", "gitlab.com acme/tiny@v2"),
    ("gitlab:acme/tiny", "gitlab.com acme/tiny"),
    ("gitlab:acme/ml/tiny@v2", "gitlab.com acme/ml/tiny@v2"),
    ("GitLab:acme/tiny", "gitlab.com acme/tiny"),
    ("https://gitlab.com/acme", "no project on GitLab"),
    ("https://gitlab.com/groups/acme/ml", "no project on GitLab"),
    ("https://gitlab.com/explore/projects", "no project on GitLab"),
    ("https://gitlab.com/acme/..", "no project on GitLab"),
    ("https://gitlab.com/acme/-/tree/v2", "no project on GitLab"),
    ("gitlab:acme", "no project on GitLab"),
    ("https://gitlab.com.evil.example/acme/tiny", "no host"),
    ("https://gitlab.acme.example/acme/tiny", "no host"),
  ]

  @Test("Every view of a project names the project", arguments: forms)
  func form(_ row: (words: String, read: String)) {
    #expect(ReferenceTable.read(row.words) == row.read)
  }

  static let own: [(host: String, words: String, read: String)] = [
    ("gitlab.acme.example", "gitlab:ml/tiny", "gitlab.acme.example ml/tiny"),
    ("https://gitlab.acme.example/", "gitlab:ml/tiny@v1", "gitlab.acme.example ml/tiny@v1"),
    ("gitlab.acme.example", "https://gitlab.acme.example/ml/tiny", "gitlab.acme.example ml/tiny"),
    ("gitlab.acme.example", "https://gitlab.com/ml/tiny", "gitlab.com ml/tiny"),
    ("https://acme.example/gitlab", "https://acme.example/gitlab/ml/tiny", "acme.example ml/tiny"),
    ("https://acme.example/gitlab", "https://acme.example/ml/tiny", "no host"),
    ("https://acme.example:8443", "gitlab:ml/tiny", "acme.example:8443 ml/tiny"),
  ]

  @Test("A GitLab of the operator's own stands beside the public one", arguments: own)
  func operators(_ row: (host: String, words: String, read: String)) {
    #expect(ReferenceTable.read(row.words, settings: HostSettings(gitLab: row.host)) == row.read)
  }

  static let settings: [(set: String?, address: String, tokenHost: String, own: Set<String>)] = [
    (nil, "https://gitlab.com", "gitlab.com", []),
    ("", "https://gitlab.com", "gitlab.com", []),
    ("https://gitlab.com", "https://gitlab.com", "gitlab.com", []),
    ("git.acme.example", "https://git.acme.example", "git.acme.example", ["git.acme.example"]),
    ("http://git:8080/x/", "http://git:8080/x", "git:8080", ["git"]),
  ]

  @Test("Its token belongs to that GitLab alone", arguments: settings)
  func tokenHost(_ row: (set: String?, address: String, tokenHost: String, own: Set<String>)) {
    let settings = HostSettings(gitLab: row.set)
    #expect(settings.gitLab == row.address)
    #expect(settings.gitLabHost == row.tokenHost)
    #expect(settings.ownHosts == row.own)
  }

  static let places: [(target: String, goal: Goal?)] = [
    (
      "https://gitlab.com/acme/ml/tiny",
      Goal(kind: .repository, id: "https://gitlab.com/acme/ml/tiny")
    ),
    (
      "https://gitlab.com/acme/tiny/-/tree/main/eval/deep",
      Goal(
        kind: .repository,
        id: "https://gitlab.com/acme/tiny",
        revision: "main",
        path: "eval/deep"
      )
    ),
    ("https://github.com/acme/tiny", nil),
    ("acme/tiny", nil),
  ]

  @Test("A link into a project names a place in it", arguments: places)
  func located(_ row: (target: String, goal: Goal?)) {
    for kind in [Pointer.Kind.repository, .dataset] {
      let pointer = Pointer(kind: kind, target: row.target)
      #expect(GitLab.locate(pointer, HostSettings()) == row.goal)
    }
  }
}
