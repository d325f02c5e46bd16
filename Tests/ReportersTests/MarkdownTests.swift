// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters
import Testing

@Suite("The Markdown report")
struct MarkdownTests {
  @Test(
    "golden",
    arguments: [
      ("markdown-full.md", Report.full), ("markdown-mixed.md", .mixed),
      ("markdown-failed.md", .failed), ("markdown-hostile.md", .hostile),
    ]
  )
  func golden(name: String, report: Report) throws {
    try Golden.expect(Reporter.markdown.render(report, RenderStyle()), in: name)
  }

  @Test("is found again by its first line", arguments: [Report.full, .mixed, .failed, .hostile])
  func marker(report: Report) {
    let text = Reporter.markdown.render(report, RenderStyle())
    #expect(text.hasPrefix("<!-- candor:audit -->\n"))
  }

  @Test(
    "shows what would act, and lets it do nothing",
    arguments: [
      ("plain words", "plain words"),
      ("by @acme/team today", "by `@acme/team` today"),
      ("see acme/opal#12, GH-7", "see `acme/opal#12`, `GH-7`"),
      (
        "of (https://a.example, https://b.example). “@x”:",
        "of (`https://a.example`, `https://b.example`). “`@x`”:"
      ),
      ("$, $ (@)", "`$`, `$` (`@`)"),
      ("https://a.example/x_(y), z", "`https://a.example/x_(y)`, z"),
      ("at https://a.example/x?a|b", "at `https://a.example/x?a¦b`"),
      ("www.a.example", "`www.a.example`"),
      ("costs $5 or $6", "costs `$5` or `$6`"),
      ("a|b", "a&#124;b"),
      ("a\\|b", "a\\\\&#124;b"),
      ("<img> & *b* _c_ [d](e) ~f~", "&lt;img&gt; &amp; \\*b\\* \\_c\\_ \\[d\\](e) \\~f\\~"),
      ("`@x`` y", "``` `@x`` ``` y"),
      ("a\n\n# b \u{1B}[2J", "a # b \u{FFFD}\\[2J"),
      ("", ""),
    ]
  )
  func escapes(text: String, expected: String) {
    #expect(text.inertForMarkdown == expected)
  }

  @Test(
    "links no issue, pull request or commit, where a link leaves a note",
    arguments: [
      ("https://github.com/acme/opal/issues/1", false),
      ("https://github.com/acme/opal/pull/1", false),
      ("https://github.com/acme/opal/commit/3f2c1ab", false),
      ("https://github.com/acme/opal", true),
    ]
  )
  func notes(address: String, isLinked: Bool) {
    let finding = Finding.sample(evidence: [.elsewhere(.claimed, address, says: "so")])
    let text = Reporter.markdown.render(Report([.sample(criteria: [finding])]), RenderStyle())
    #expect(text.contains("](\(address))") == isLinked)
    #expect(text.contains("`\(address)`"))
  }

  @Test("is never longer than a comment may be", arguments: [1, 2, 40, 600])
  func length(count: Int) {
    let entries = Array(repeating: Report.full.entries[0], count: count)
    let text = Reporter.markdown.render(Report(entries: entries), RenderStyle())
    #expect(text.utf8.count <= 65_536)
    #expect(text.contains("left out, since a comment has to be short") == (count > 8))
    #expect(text.matches(of: /<details>/).count == text.matches(of: /<\/details>/).count)
  }

  @Test("leaves out the evidence before anything else")
  func order() {
    let item = EvidenceItem.readme(says: "so", excerpt: String(repeating: "word ", count: 5_000))
    let finding = Finding.sample(evidence: Array(repeating: item, count: 5))
    let audit = Audit.sample(criteria: Array(repeating: finding, count: 30))
    let report = Report(entries: [.audit(audit, plan: .rich)])
    let text = Reporter.markdown.render(report, RenderStyle())
    #expect(!text.contains("<summary>Evidence</summary>"))
    #expect(text.contains("The evidence is left out"))
    #expect(text.contains("datasets:\n  - acme/opal-corpus"))
  }

  @Test("gives no single text the whole comment")
  func clipped() {
    let finding = Finding.sample(reason: String(repeating: "x", count: 200_000))
    let text = Reporter.markdown.render(Report([.sample(criteria: [finding])]), RenderStyle())
    #expect(text.utf8.count < 5_000)
    #expect(text.contains("xxx …"))
  }

  @Test("says that the verdict is waived, and gives both scores")
  func waived() {
    let text = Reporter.markdown.render(.full, RenderStyle())
    #expect(text.contains("**Score 30–70 of 100** (40–80 of what is not waived)"))
    #expect(text.contains("◐&nbsp;partly published; waived in part"))
    #expect(text.contains("until 2027-03-31 **(expires soon)**"))
  }
}
