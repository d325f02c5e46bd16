// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Reporters
import Testing

@Suite("What is waived")
struct WaivedTests {
  /// The rich audit without its waiver.
  static let plain: Audit = {
    var audit = Audit.rich
    audit.criteria[0].waiver = nil
    audit.waivedScore = nil
    return audit
  }()

  @Test("counts in no badge")
  func badge() {
    let views = [.published, .score] + Audit.rich.criteria.map { BadgeView.criterion($0.id) }
    for view in views {
      let (waived, plain) = (Badge(.rich, showing: view), Badge(Self.plain, showing: view))
      #expect(waived?.message == plain?.message)
      #expect(waived?.color == plain?.color)
    }
  }

  @Test("stands in the text as waived, below a verdict that stays, with both scores")
  func text() {
    let text = Reporter.text.render(Report([.rich]), RenderStyle())
    #expect(text.contains("30-70 of 100 (40-80 with waivers)"))
    #expect(text.contains("◐ partly published         The training datasets can be downloaded"))
    #expect(text.contains("    ⊘ waived     Licensed corpus"))
    #expect(text.contains("      the rest   published, 20/20; a waiver expires soon\n"))
    let plain = Reporter.text.render(Report([Self.plain]), RenderStyle())
    #expect(!plain.contains("waive"))
  }

  @Test("of all of a criterion leaves nothing")
  func whole() {
    var audit = Audit.rich
    audit.criteria[0].waiver?.outcome = .notApplicable
    audit.criteria[0].waiver?.expiresSoon = false
    let text = Reporter.text.render(Report([audit]), RenderStyle())
    #expect(text.contains("      the rest   nothing is left to judge\n"))
  }
}
