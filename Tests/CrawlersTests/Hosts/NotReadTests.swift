// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("What nobody reads is listed, so that no silence is taken for absence")
struct NotReadTests {
  private static func notRead(_ prose: String, hosts: [HostCrawler] = HostCrawler.all) async throws
    -> [String]
  {
    let hub = "https://huggingface.co"
    let web = ScriptedWeb([
      "\(hub)/api/models/acme/tiny": .init(#"{"id": "acme/tiny", "gated": false}"#),
      "\(hub)/acme/tiny/resolve/main/README.md": .init(
        "---\nlicense: mit\n---\n# Tiny\n\n\(prose)\n",
        type: "text/plain"
      ),
    ])
    let (context, _) = try web.context()
    let crawler = Crawler(hosts: hosts, context: context)
    let evidence = try await crawler.evidence(of: try crawler.reference("acme/tiny"))
    return evidence.notRead.map { "\($0.url): \($0.why)" }
  }

  @Test("Papers, the publisher's pages and hosts without a crawler, in reading order, once each")
  func all() async throws {
    let found = try await Self.notRead(
      """
      By [Acme](https://acme.example/tiny). Read [the paper](https://arxiv.org/abs/2403.13784v1).

      ## Evaluation

      The evaluation code is at https://codeberg.org/acme/evals and the training code at
      https://github.com/acme/train and https://gitlab.com/acme/ml/tiny.

      ## Training data

      Trained on [the corpus](https://doi.org/10.5281/zenodo.123) and [others](https://acme.example/tiny/).

      Cite [us](https://arxiv.org/pdf/2403.13784) and [a friend](https://aclanthology.org/X/).
      """
    )
    #expect(
      found == [
        "https://acme.example/tiny: an organisation's page",
        "https://arxiv.org/abs/2403.13784v1: a paper",
        "https://codeberg.org/acme/evals: no crawler for this host",
        "https://aclanthology.org/X/: a paper",
      ]
    )
  }

  @Test("A pointer that a known host has no eyes for is told as such")
  func space() async throws {
    let found = try await Self.notRead(
      "## Training\n\nThe training code is [this Space](https://huggingface.co/spaces/acme/train)."
    )
    #expect(
      found == ["https://huggingface.co/spaces/acme/train: a page that no crawler reads"]
    )
  }

  @Test("Twenty are enough")
  func many() async throws {
    let links = (0..<60).map { "[x](https://arxiv.org/abs/2403.1\(1000 + $0)) " }.joined()
    #expect(try await Self.notRead(links).count == 20)
  }

  @Test("A bundle's papers are not read, and of its repositories nobody asked")
  func bundle() throws {
    let (context, _) = try ScriptedWeb([:]).context()
    let bundle = InlineBundle(
      ref: "acme/tiny",
      card: "See https://arxiv.org/abs/2403.13784 and https://github.com/acme/tiny."
    )
    let evidence = Crawler(context: context).evidence(of: bundle)
    #expect(evidence.notRead.map(\.url) == ["https://arxiv.org/abs/2403.13784"])
  }
}
