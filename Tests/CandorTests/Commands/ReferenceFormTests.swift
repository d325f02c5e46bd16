// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Testing

@Suite("A model is found by every form of its name")
struct ReferenceFormTests {
  static let forms: [(words: String, id: String, revision: String)] = [
    ("https://huggingface.co/acme/tiny", "acme/tiny", "main"),
    ("https://huggingface.co/acme/tiny/tree/main", "acme/tiny", "main"),
    ("https://huggingface.co/acme/tiny/blob/v1.0/README.md", "acme/tiny", "v1.0"),
    (
      "https://huggingface.co/acme/tiny/resolve/v1.0/config.json?download=true", "acme/tiny", "v1.0"
    ),
    ("https://huggingface.co/acme/tiny/tree/refs/pr/3", "acme/tiny", "refs%2Fpr%2F3"),
    ("https://www.HuggingFace.co./acme/tiny#card", "acme/tiny", "main"),
    ("https://hf.co/acme/tiny", "acme/tiny", "main"),
    ("hf://acme/tiny@v1.0", "acme/tiny", "v1.0"),
    ("hf:acme/tiny", "acme/tiny", "main"),
    ("hf:models/acme/tiny", "acme/tiny", "main"),
    ("acme/tiny", "acme/tiny", "main"),
    ("acme/tiny@0123abc", "acme/tiny", "0123abc"),
    ("gpt2", "gpt2", "main"),
  ]

  @Test("On the Hub", arguments: forms)
  func hub(_ row: (words: String, id: String, revision: String)) async throws {
    let audit = try await Self.audit(row.words)
    #expect(audit.reference.requested == row.words)
    #expect(audit.reference.host == "huggingface.co")
    #expect(audit.reference.id == row.id)
    let card = "https://huggingface.co/\(row.id)/resolve/\(row.revision)/README.md"
    #expect(audit.unseen.contains { $0.url == card }, "\(audit.unseen)")
  }

  static let repositories: [(words: String, revision: String)] = [
    ("https://github.com/acme/code", "HEAD"),
    ("https://github.com/acme/code/tree/v2", "v2"),
    ("https://github.com/acme/code.git", "HEAD"),
    ("github:acme/code", "HEAD"),
    ("github:acme/code@v2", "v2"),
  ]

  @Test("On GitHub", arguments: repositories)
  func gitHub(_ row: (words: String, revision: String)) async throws {
    let audit = try await Self.audit(row.words)
    #expect(audit.reference.host == "github.com")
    #expect(audit.reference.id == "acme/code")
    let tree = "https://api.github.com/repos/acme/code/git/trees/\(row.revision)?recursive=1"
    #expect(audit.unseen.contains { $0.url == tree }, "\(audit.unseen)")
  }

  static let projects: [(words: String, revision: String)] = [
    ("https://gitlab.com/acme/ml/tiny", ""),
    ("https://gitlab.com/acme/ml/tiny/-/tree/v2", "&ref=v2"),
    ("gitlab:acme/ml/tiny@v2", "&ref=v2"),
  ]

  @Test("On GitLab", arguments: projects)
  func gitLab(_ row: (words: String, revision: String)) async throws {
    let audit = try await Self.audit(row.words)
    #expect(audit.reference.host == "gitlab.com")
    #expect(audit.reference.id == "acme/ml/tiny")
    let tree =
      "https://gitlab.com/api/v4/projects/acme%2Fml%2Ftiny/repository/tree"
      + "?recursive=true&pagination=keyset&per_page=100\(row.revision)"
    #expect(audit.unseen.contains { $0.url == tree }, "\(audit.unseen)")
  }

  static let models: [(words: String, site: String, revision: String)] = [
    ("https://www.modelscope.cn/models/acme/tiny/summary", "cn", "master"),
    ("https://modelscope.ai/models/acme/tiny", "ai", "master"),
    ("ms:acme/tiny@v1", "cn", "v1"),
  ]

  @Test("On ModelScope", arguments: models)
  func modelScope(_ row: (words: String, site: String, revision: String)) async throws {
    let audit = try await Self.audit(row.words)
    #expect(audit.reference.host == "modelscope.\(row.site)")
    #expect(audit.reference.id == "acme/tiny")
    let card =
      "https://www.modelscope.\(row.site)/api/v1/models/acme/tiny/repo"
      + "?Revision=\(row.revision)&FilePath=README.md"
    #expect(audit.unseen.contains { $0.url == card }, "\(audit.unseen)")
  }

  /// Offline nothing is seen, and that is an audit: all unknown, and exit 0 without a gate.
  static func audit(_ words: String) async throws -> Audit {
    let run = try await Program.run(["audit", words, "--offline", "--format", "json"])
    #expect(run.code == 0)
    #expect(run.error == "")
    let audit = try JSONDecoder().decode(Audit.self, from: Data(run.output.utf8))
    #expect(audit.criteria.map(\.outcome) == Array(repeating: .unknown, count: 5))
    #expect(audit.score == Score(low: 0, high: 100))
    #expect(audit.coverage.seen == 0)
    return audit
  }
}
