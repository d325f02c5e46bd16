// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Crawlers

@Suite("A card's papers, pages of the publisher and repositories are told from its other links")
struct AsideTests {
  private static func asides(_ card: String, model: String = "acme/tiny") throws -> [AsideLink] {
    let document = try MarkdownCard.read(Array(card.utf8), base: "https://h/x/", limit: 1 << 20)
    let reader = ClaimReader(lexicon: try TestLexicon.shipped())
    return reader.read(document, at: CardPlace(url: "u", model: model)).asides
  }

  static let kinds: [(url: String, kind: AsideLink.Kind?)] = [
    ("https://arxiv.org/abs/2403.13784", .paper),
    ("https://aclanthology.org/2024.acl-long.1/", .paper),
    ("https://openreview.net/forum?id=x", .paper),
    ("https://doi.org/10.1000/182", .paper),
    ("https://acme.example/report.pdf", .paper),
    ("https://huggingface.co/papers/2403.13784", .paper),
    ("https://huggingface.co/blog/tiny", .article),
    ("https://acme.example", .organisation),
    ("https://www.acme.ai/tiny", .organisation),
    ("https://blog.acme.ai/tiny", .organisation),
    ("https://acme-ai.example/tiny", .organisation),
    ("https://notes.example/acme/tiny", .organisation),
    ("https://huggingface.co/acme", .organisation),
    ("https://github.com/acme", .organisation),
    ("https://github.com/acme/tiny", .code),
    ("https://codeberg.org/acme/tiny", .code),
    ("https://bitbucket.org/acme/tiny", .code),
    ("https://gitee.com/acme/tiny", .code),
    ("https://git.sr.ht/~acme/tiny", .code),
    ("https://gitlab.com/acme/ml/tiny/-/blob/main/a.py", .code),
    ("https://huggingface.co/other", nil),
    ("https://github.com/other", nil),
    ("https://notes.example/acme-fans/tiny", nil),
    ("https://elsewhere.example/tiny", nil),
    ("https://x.com/acme", nil),
    ("https://discord.gg/acme", nil),
    ("https://huggingface.co/acme/tiny", nil),
    ("https://huggingface.co/datasets/acme/corpus", nil),
  ]

  @Test("By their addresses", arguments: kinds)
  func kind(_ row: (url: String, kind: AsideLink.Kind?)) throws {
    let found = try Self.asides("# Tiny\n\nMore is [here](\(row.url)).\n")
    #expect(found == row.kind.map { [AsideLink(kind: $0, url: row.url)] } ?? [])
  }

  @Test("Pictures are none")
  func pictures() throws {
    #expect(try Self.asides("![Logo](https://acme.example/logo)\n").isEmpty)
  }

  static let keys: [(left: String, right: String, areSame: Bool)] = [
    ("https://arxiv.org/abs/2403.13784", "http://www.arxiv.org/pdf/2403.13784v2.pdf", true),
    ("https://arxiv.org/abs/2403.13784", "https://huggingface.co/papers/2403.13784", true),
    ("https://arxiv.org/abs/2403.13784", "https://doi.org/10.48550/arXiv.2403.13784", true),
    ("https://arxiv.org/abs/2403.13784", "https://arxiv.org/abs/2403.13785", false),
    ("https://acme.example/a/", "https://acme.example/A?x=1#y", true),
    ("https://acme.example/a", "https://acme.example/b", false),
    ("https://acme.example/2024.1", "https://other.example/2024.1", false),
    ("https://acme.example/2403.13784vx", "https://arxiv.org/abs/2403.13784", false),
    ("https://acme.example/v2403.13784", "https://arxiv.org/abs/2403.13784", false),
  ]

  @Test("Forms of the same thing are one", arguments: keys)
  func key(_ row: (left: String, right: String, areSame: Bool)) {
    #expect((AsideLink.key(of: row.left) == AsideLink.key(of: row.right)) == row.areSame)
  }

  @Test("Each is told once, in reading order, and not without end")
  func order() throws {
    let many = (0..<200).map { "[x](https://arxiv.org/abs/2403.1\(1000 + $0)) " }.joined()
    let card = """
      # Tiny

      See https://codeberg.org/acme/tiny and [the paper](https://arxiv.org/abs/2403.00001).

      - [again](https://arxiv.org/pdf/2403.00001)
      - [us](https://acme.example)

      \(many)
      """
    let found = try Self.asides(card)
    #expect(
      found.prefix(3) == [
        AsideLink(kind: .code, url: "https://codeberg.org/acme/tiny"),
        AsideLink(kind: .paper, url: "https://arxiv.org/abs/2403.00001"),
        AsideLink(kind: .organisation, url: "https://acme.example"),
      ]
    )
    #expect(found.count == 100)
  }
}
