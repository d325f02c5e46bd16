// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("A version of a dataset that a card's code loads is the one looked at")
struct DatasetRevisionsTests {
  @Test(
    "Of calls in code",
    arguments: [
      (#"load_dataset("acme/talks", revision="v1.2")"#, "v1.2"),
      (#"data = load_dataset('acme/talks', split='train', revision = 'v1.2-small')"#, "v1.2-small"),
      (#"load_dataset("acme/talks")"#, nil),
      (#"load_dataset("acme/talks", revision="main")"#, nil),
      (#"load_dataset("acme/other", revision="v1.2")"#, nil),
      (#"load_dataset("acme/talks"); f(revision="v9")"#, nil),
      (#"load_dataset("acme/talks", revision=newest)"#, nil),
    ] as [(String, String?)]
  )
  func calls(code: String, revision: String?) throws {
    let card = Array("# Tiny\n\n```python\n\(code)\n```\n".utf8)
    let revisions = DatasetRevisions(try MarkdownCard.read(card, base: ""))
    let goal = revisions.placing(Goal(kind: .dataset, id: "acme/talks"))
    #expect(goal.revision == revision)
  }

  @Test("A revision in the pointer counts more, and other goals have none")
  func others() throws {
    let card = Array("```python\nload_dataset(\"acme/talks\", revision=\"v1\")\n```\n".utf8)
    let revisions = DatasetRevisions(try MarkdownCard.read(card, base: ""))
    let pointed = Goal(kind: .dataset, id: "acme/talks", revision: "v2")
    #expect(revisions.placing(pointed).revision == "v2")
    #expect(revisions.placing(Goal(kind: .repository, id: "acme/talks")).revision == nil)
  }
}
