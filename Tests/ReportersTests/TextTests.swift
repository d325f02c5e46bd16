// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters
import Testing

@Suite("The text report")
struct TextTests {
  @Test("in colour golden")
  func color() throws {
    let text = Reporter.text.render(Report([.rich]), RenderStyle(isColored: true))
    try Golden.expect(text, in: "text-color.txt")
  }

  @Test("in colour says no more than without")
  func colorIsNoMeaning() {
    let colored = Reporter.text.render(Report([.rich]), RenderStyle(isColored: true))
    let plain = colored.replacing(/\u{1B}\[[0-9;]+m/, with: "")
    #expect(plain == Reporter.text.render(Report([.rich]), RenderStyle()))
  }

  @Test("keeps to its width but for addresses", arguments: [0, 60, 72, 80, 100, 160])
  func width(columns: Int) {
    let style = RenderStyle(width: columns)
    let lines = Reporter.text.render(Report([.rich, .sample()]), style).split(separator: "\n")
    let long = lines.filter { line in
      let isWide = { (scalar: Unicode.Scalar) in (0x2E80...0xFF60).contains(scalar.value) }
      let columns = line.count + line.unicodeScalars.count(where: isWide)
      return columns > style.width && !line.contains("https://")
    }
    #expect(long == [])
  }

  @Test("shows nothing that acts on a terminal", arguments: [true, false])
  func hostile(isColored: Bool) {
    let text = Reporter.text.render(Report([.hostile]), RenderStyle(isColored: isColored))
    let left = text.replacing(/\u{1B}\[[0-9;]+m/, with: "").unicodeScalars.filter {
      $0 != "\n"
        && [.control, .format, .lineSeparator, .paragraphSeparator]
          .contains($0.properties.generalCategory)
    }
    #expect(left.map(\.value) == [])
  }

  @Test(
    "never says that something was never published",
    arguments: ReasonCode.allCases
  )
  func reasons(code: ReasonCode) {
    let finding = Finding.sample("datasets", .unpublished, reasonCode: code)
    let text = Reporter.text.render(Report([.sample(criteria: [finding])]), RenderStyle())
    #expect(text.contains("✗ \(code.words)"))
    #expect(!text.lowercased().contains("never"))
  }

  @Test("of a model to which nothing applies says so")
  func inapplicable() {
    let text = Reporter.text.render(Report([.sample(outcomes: [.notApplicable])]), RenderStyle())
    #expect(text.contains("no criterion applies"))
  }

  @Test("of a model of which nothing could be seen says so")
  func unseen() {
    let audit = Audit.sample(outcomes: [.unknown, .unknown])
    let text = Reporter.text.render(Report([audit]), RenderStyle())
    #expect(text.contains("nothing could be seen"))
    #expect(!text.contains("0-2/2"))
  }
}
