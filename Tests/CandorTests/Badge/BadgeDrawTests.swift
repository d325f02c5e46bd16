// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Testing

@Suite("Badges of an audit")
struct BadgeDrawTests {
  static let shown: [(arguments: [String], words: String)] = [
    ([], "openness: 3/5 published"), (["--show", "published"], "openness: 3/5 published"),
    (["--show", "score"], "openness: 70 %"),
    (["--show", "weights"], "openness: weights: published"),
    (["--criterion", "datasets"], "openness: datasets: not found"),
    (["--label", "Offenheit & <b>"], "Offenheit &amp; &lt;b&gt;: 3/5 published"),
    (["--max-age", "7"], "openness: 3/5 published"),
    (["--max-age", "none"], "openness: 3/5 published"),
    (["--max-age", "6"], "openness: outdated (2026-08-21)"),
    (["--show", "score", "--max-age", "0"], "openness: outdated (2026-08-21)"),
  ]

  @Test("show what is asked for", arguments: shown)
  func shows(row: (arguments: [String], words: String)) async throws {
    try await BadgeBench.with { bench in
      let run = try await bench.badge(["audit.json"] + row.arguments)
      #expect(run.code == 0 && run.error == "")
      #expect(run.output.contains(" aria-label=\"\(row.words)\">"), "\(run.output)")
      #expect(run == (try await bench.badge(["draw", "audit.json"] + row.arguments)))
    }
  }

  @Test("are outdated half a year after their evidence, whether drawn of a file or of a model")
  func age() async throws {
    try await BadgeBench.with(try BadgeBench.ranged()) { bench in
      for (days, isOutdated) in [(180, false), (181, true)] {
        let now = "\(1_787_270_400 + days * 86_400)"
        let ofFile = try await bench.badge(["audit.json"], now: now)
        let ofModel = try await bench.badge(["allenai/OLMo-7B"] + BadgeBench.replay, now: now)
        #expect(ofFile == ofModel)
        #expect(ofFile.output.contains("outdated (2026-08-21)") == isOutdated)
      }
    }
  }

  static let mistakes: [(arguments: [String], says: String)] = [
    (["--show", "class"], "open-source-model puts allenai/OLMo-7B into no class. Use a pack with"),
    (
      ["--show", "wieghts"], "no criterion 'wieghts'; did you mean 'weights'? Use one of datasets, "
    ),
    (
      ["--label", "Open-Source LLM"], "--label 'Open-Source LLM': only a model of which everything"
    ),
    (["--label", " "], "--label takes from 1 to 60 characters."),
    (["--label", String(repeating: "x", count: 61)], "--label takes from 1 to 60 characters."),
  ]

  @Test("refuse what would be wrong", arguments: mistakes)
  func refuses(row: (arguments: [String], says: String)) async throws {
    try await BadgeBench.with { bench in
      let run = try await bench.badge(["audit.json"] + row.arguments)
      #expect(run.code == 64 && run.output == "")
      #expect(run.error.hasPrefix("candor: \(row.says)"), "\(run.error)")
    }
  }

  @Test("may be called open source where all is open")
  func openSource() async throws {
    var audit = try BadgeBench.ranged()
    for index in audit.criteria.indices {
      audit.criteria[index].outcome = .published
      audit.criteria[index].terms = .open
    }
    try await BadgeBench.with(audit) { bench in
      let run = try await bench.badge(["audit.json", "--label", "open source model"])
      #expect(run.output.contains("aria-label=\"open source model: open source\""))
    }
  }

  @Test("need a date that is one", arguments: ["soon", "-1", "99999999999999"])
  func epoch(now: String) async throws {
    try await BadgeBench.with { bench in
      let run = try await bench.badge(["audit.json"], now: now)
      #expect(run.code == 64)
      #expect(run.error.contains("SOURCE_DATE_EPOCH '\(now)' is no moment"))
    }
  }

  @Test("are explained with examples", arguments: ["", "draw", "verify", "update"])
  func help(command: String) async throws {
    let words = ["badge", command, "--help"].filter { !$0.isEmpty }
    let run = try await Program.run(words)
    #expect(run.code == 0)
    #expect(run.output.contains("EXAMPLES\n  candor badge "), "\(run.output)")
  }
}
