// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Reporters
import Testing

@Suite("A comparison of audits")
struct DiffTests {
  /// Every direction, with other rules and another tool beside new evidence.
  static let later: Audit = {
    var audit = Audit.rich
    audit.tool.version = "1.1.0"
    audit.pack.version = "1.1"
    audit.pack.digest = "sha256:" + String(repeating: "d3", count: 32)
    audit.evidenceDigest = "sha256:" + String(repeating: "e4", count: 32)
    audit.reference.revision = "9a8b7c6d5e4f"
    audit.score = Score(low: 40, high: 60)
    audit.waivedScore = nil
    audit.class = "II"
    audit.license.terms = .open
    audit.criteria[0].waiver = nil
    audit.criteria[1].outcome = .partial
    audit.criteria[1].points = Points(low: 10, high: 10, max: 20)
    audit.criteria[1].evidence[0].sha256 = String(repeating: "2", count: 64)
    audit.criteria[1].terms = .open
    audit.criteria[2].outcome = .published
    audit.criteria[2].points = Points(low: 20, high: 20, max: 20)
    audit.criteria[3].outcome = .unknown
    audit.criteria[3].reasonCode = nil
    audit.criteria[4].evidence += (1...7).map {
      .elsewhere(.claimed, "https://wandb.ai/acme/opal/\($0)", says: "a run")
    }
    audit.criteria[5].id = "merge-settings"
    return audit
  }()

  static let diffs =
    AuditDiff.all(from: [.rich], to: [later])
    + AuditDiff.all(from: [.rich], to: [.rich])
    + AuditDiff.all(from: [.rich], to: [.sample(pack: "another")])

  @Test(
    "is golden",
    arguments: [("text", "diff.txt"), ("json", "diff.json"), ("markdown", "diff.md")]
  )
  func golden(format: String, file: String) throws {
    let reporter = try #require(DiffReporter.all.first { $0.name == format })
    try Golden.expect(reporter.render(Self.diffs, RenderStyle()), in: file)
  }

  @Test("in colour says no more than without")
  func colors() {
    let colored = DiffReporter.text.render(Self.diffs, RenderStyle(isColored: true))
    #expect(colored.contains("\u{1B}["))
    let plain = colored.replacing(/\u{1B}\[[0-9;]+m/, with: "")
    #expect(plain == DiffReporter.text.render(Self.diffs, RenderStyle()))
  }

  /// The hostile audit against itself with other verdicts, so that all of its text is shown.
  static let hostile: [AuditDiff] = {
    var later = Audit.hostile
    later.criteria[0].outcome = .published
    later.criteria[0].evidence = [
      .elsewhere(.verified, "`|@x <img src=x> [a](b)\u{202E}\n| # h\n", says: "")
    ]
    later.license.declared = "``|\u{1B}[2J"
    return AuditDiff.all(from: [.hostile], to: [later])
  }()

  @Test("shows nothing that acts on a terminal", arguments: DiffReporter.all.map(\.name))
  func terminal(format: String) throws {
    let reporter = try #require(DiffReporter.all.first { $0.name == format })
    let text = reporter.render(Self.hostile, RenderStyle()).unicodeScalars.filter {
      $0 != "\n"
        && [.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
    }
    #expect(text.map(\.value) == [])
  }

  @Test("in Markdown shows all that is foreign as code, in as many cells as its head has")
  func markdown() {
    let text = DiffReporter.markdown.render(Self.hostile, RenderStyle())
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.count == 3)
    for row in rows { #expect(row.count { $0 == "|" } == 6, "\(row)") }
    let bare = text.replacing(/(`+)(?:[^`]|(?!\1)`+)+?\1(?!`)/, with: "")
    for mark in ["<", "@", "[", "img"] { #expect(!bare.contains(mark), "\(bare)") }
  }

  @Test("of two models names both, and says so", arguments: ["text", "markdown"])
  func twoModels(format: String) throws {
    let reporter = try #require(DiffReporter.all.first { $0.name == format })
    var other = Audit.rich
    other.reference.id = "acme/jade-7b"
    other.reference.resolved = "https://huggingface.co/acme/jade-7b"
    other.reference.host = "modelscope.cn"
    let text = reporter.render(AuditDiff.all(from: [.rich], to: [other]), RenderStyle())
    let plain = text.replacing("`", with: "")
    #expect(plain.contains("acme/opal-7b → acme/jade-7b"), "\(text)")
    #expect(text.contains("These are different models"))
    let same = reporter.render(AuditDiff.all(from: [.rich], to: [Self.later]), RenderStyle())
    #expect(!same.contains("These are different models"))
  }

  @Test("has a schema that accepts it", .enabled(if: Validator.isThere))
  func schema() throws {
    let schema = "candor.diff-1.schema.json"
    let text = DiffReporter.json.render(Self.diffs, RenderStyle())
    #expect(try Validator.accepts(text, by: schema))
    for (right, wrong) in [
      (#""schema":"candor.diff/1""#, #""schema":"candor.diff/2""#),
      (#""direction":"worse""#, #""direction":"bad""#),
      (#""causes":["evidence"]"#, #""causes":[]"#),
      (#""is_worse":true"#, #""is_worse":1"#),
      (#""waived":null"#, #""waived":null,"note":"""#),
    ] {
      #expect(text.contains(right))
      #expect(try !Validator.accepts(text.replacing(right, with: wrong), by: schema))
    }
  }
}
