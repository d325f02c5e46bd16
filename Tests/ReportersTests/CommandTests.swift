// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Reporters
import Testing

/// What a report shows may be read by a runner of CI, which obeys some lines.
@Suite("Foreign words in a log")
struct CommandTests {
  @Test(
    "are no commands",
    arguments: [
      ("plain :: words ## and [more]", "plain :: words ## and [more]"),
      ("::error::x", ": :error::x"),
      ("a\n \t::set-output name=x::y\nb", "a\n \t: :set-output name=x::y\nb"),
      ("a ##[error]b ##vso[task.setvariable]c", "a # #[error]b # #vso[task.setvariable]c"),
      ("###[x] ##teamcity[y]", "## #[x] # #teamcity[y]"),
    ]
  )
  func commands(text: String, expected: String) { #expect(text.withoutCommands == expected) }

  private static func report(reason: String, author: String) -> Report {
    let waiver = Waiver(
      criterion: "weights",
      artifact: "*",
      reason: reason,
      author: author,
      expires: "2027-03-31",
      writtenAt: ".candor.yaml:8"
    )
    let effect = WaiverEffect(
      outcome: .notApplicable,
      points: Points(low: 0, high: 0, max: 0),
      grants: [waiver]
    )
    var audit = Audit.sample(criteria: [.sample("weights", .unpublished, waiver: effect)])
    audit.gate = Gate(
      checks: [
        Gate.Check(
          requirement: "waiver at .candor.yaml:8",
          decision: .failed,
          reason: reason,
          fix: reason
        )
      ]
    )
    return Report([audit])
  }

  @Test(
    "of a policy break no line of a report",
    arguments: Reporter.all.map(\.name).filter { !["json", "spdx", "cyclonedx"].contains($0) }
  )
  func waivers(name: String) throws {
    let reporter = try #require(Reporter.all.first { $0.name == name })
    func text(_ end: String) -> String {
      let long = String(repeating: "word ", count: 12)
      let report = Self.report(
        reason: "ours\(end)\(long)::error::\(end)##[error]x\(end)end",
        author: "me\(end)::warning::z"
      )
      return reporter.render(report, RenderStyle())
    }
    let plain = text(" ")
    for end in ["\n", "\r\n", "\r", "\u{2028}", "\u{85}", "\n\n  "] {
      #expect(text(end) == plain, "\(end.debugDescription)")
    }
    let lines = plain.split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }
    #expect(!lines.contains { $0.hasPrefix("::") })
    if name == "text" { #expect(!plain.contains("##[")) }
  }
}
