// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Testing

@Suite("Badges in a README, verified,")
struct BadgeVerifyTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var readme: String
    /// How each line of the answer begins.
    var lines: [String]
    var code: Int32
  }

  private static func shield(_ words: String) -> String {
    "https://img.shields.io/badge/openness-\(words)"
  }

  static let cases = [
    Case(
      testDescription: "true",
      readme: "![b](\(shield("3%2F5_published-yellowgreen")))\n",
      lines: ["1:1: true: openness: 3/5 published (allenai/OLMo-7B at 46fba0d): as audited"],
      code: 0
    ),
    Case(
      testDescription: "overstated, by a reference",
      readme: "# T\n\n![b][o]\n\n[o]: \(shield("5%2F5%20published-brightgreen.svg"))\n",
      lines: [
        "3:1: overstated: openness: 5/5 published (allenai/OLMo-7B at 46fba0d): the audit says 3/5"
      ],
      code: 1
    ),
    Case(
      testDescription: "overstated by nothing but the colour",
      readme: "![b](\(shield("3%2F5_published-brightgreen")))\n",
      lines: ["1:1: overstated: openness: 3/5 published "],
      code: 1
    ),
    Case(
      testDescription: "open source that is none",
      readme: "<img src=\"\(shield("open_source-brightgreen"))\">\n",
      lines: ["1:1: overstated: openness: open source "],
      code: 1
    ),
    Case(
      testDescription: "understated and outdated",
      readme: "![b](\(shield("70_%25-blue"))) ![b](\(shield("2%2F5_published-yellow")))\n\n"
        + "![b](\(shield("outdated-lightgrey")))\n",
      lines: [
        "1:1: true: openness: 70 %", "1:57: understated: ", "3:1: outdated: openness: outdated ",
      ],
      code: 1
    ),
    Case(
      testDescription: "no words of Candor's",
      readme: "![b](\(shield("splendid-green")))\n",
      lines: ["1:1: cannot be checked: openness: splendid "],
      code: 3
    ),
    Case(
      testDescription: "true, with words beside it that are not",
      readme: "![openness: 5/5 published](\(shield("3%2F5_published-yellowgreen")))\n",
      lines: [
        "1:1: overstated: openness: 3/5 published (allenai/OLMo-7B at 46fba0d): its alternative"
      ],
      code: 1
    ),
    Case(
      testDescription: "none",
      readme: "![b](https://img.shields.io/badge/build-passing-green) ![x](x.svg) ![y](y.png)\n"
        + "```\n![b](\(shield("5%2F5_published-brightgreen")))\n```\n",
      lines: [" no badge of openness"],
      code: 0
    ),
    Case(
      testDescription: "nowhere to be read",
      readme: "![openness](lost.svg) ![openness](../audit.svg)\n"
        + "![openness](https://img.shields.io/endpoint?url=https%3A%2F%2Facme.example%2Fb.json)\n"
        + "![b](https://img.shields.io/endpoint?url=https%3A%2F%2Facme.example%2Fopenness.json)\n"
        + "![b](https://img.shields.io/endpoint?url=https%3A%2F%2Facme.example%2Fstars.json)\n",
      lines: [
        "1:1: cannot be checked: lost.svg: it cannot be read",
        "1:23: cannot be checked: ../audit.svg: it lies outside",
        "2:1: cannot be checked: https://img.shields.io/endpoint?url=",
        "3:1: cannot be checked: https://img.shields.io/endpoint?url=",
      ],
      code: 3
    ),
    Case(
      testDescription: "hostile",
      readme: "![b](\(shield("%1B%5B31m%E2%80%AE-red")))\n",
      lines: ["1:1: cannot be checked: openness: \u{FFFD}[31m\u{FFFD} "],
      code: 3
    ),
  ]

  @Test("are", arguments: cases)
  func verifies(row: Case) async throws {
    try await BadgeBench.with { bench in
      try bench.scratch.file("README.md", row.readme)
      let run = try await bench.readme("verify")
      #expect(run.code == row.code)
      #expect(run.error == "")
      let lines = run.output.split(separator: "\n").filter { !$0.hasPrefix("fix: ") }
      #expect(lines.count == row.lines.count, "\(run.output)")
      for (line, start) in zip(lines, row.lines) {
        #expect(line.hasPrefix("README.md:\(start)"), "\(line)")
      }
    }
  }

  struct Drawn: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// What somebody does to the SVG.
    var change: @Sendable (String) -> String = { $0 }
    /// What the audit is by then.
    var audit: @Sendable (inout Audit) -> Void = { _ in }
    var arguments: [String] = []
    var verdict: String
    var code: Int32
  }

  static let drawn = [
    Drawn(testDescription: "as it was", verdict: "true", code: 0),
    Drawn(
      testDescription: "with other words than its record",
      change: { $0.replacing(">3/5 published</text>", with: ">5/5 published</text>") },
      verdict: "wrong",
      code: 1
    ),
    Drawn(
      testDescription: "with another colour than its record",
      change: { $0.replacing("fill=\"#a4a61d\"", with: "fill=\"#44cc11\"") },
      verdict: "wrong",
      code: 1
    ),
    Drawn(
      testDescription: "with other words, record and all",
      change: { $0.replacing("3/5 published", with: "5/5 published") },
      verdict: "wrong",
      code: 1
    ),
    Drawn(
      testDescription: "with something laid over it",
      change: { $0.replacing("</svg>", with: "<image href=\"data:image/png;base64,\"/></svg>") },
      verdict: "wrong",
      code: 1
    ),
    Drawn(
      testDescription: "with its text hidden by a style",
      change: { $0.replacing("</svg>", with: "<style>text{display:none}</style></svg>") },
      verdict: "wrong",
      code: 1
    ),
    Drawn(
      testDescription: "that says something else to who does not see it",
      change: { $0.replacing("aria-label=\"openness: 3/5", with: "aria-label=\"openness: 5/5") },
      verdict: "wrong",
      code: 1
    ),
    Drawn(
      testDescription: "of a later day than its title says",
      change: { $0.replacing("\"date\":\"2026-08-21\"", with: "\"date\":\"2026-09-21\"") },
      verdict: "wrong",
      code: 1
    ),
    Drawn(
      testDescription: "with the line ends of another system",
      change: { $0.replacing("\n", with: "\r\n") },
      verdict: "true",
      code: 0
    ),
    Drawn(
      testDescription: "of another model",
      audit: { $0.reference.id = "allenai/OLMo-1B" },
      verdict: "wrong",
      code: 1
    ),
    Drawn(
      testDescription: "of a model that has withdrawn its weights",
      audit: {
        $0.criteria[1].outcome = .unpublished
        $0.criteria[1].reasonCode = .withdrawn
      },
      verdict: "overstated",
      code: 1
    ),
    Drawn(
      testDescription: "of a model whose data has come",
      audit: { $0.criteria[0].outcome = .published },
      verdict: "understated",
      code: 1
    ),
    Drawn(
      testDescription: "of a model whose data could not be seen",
      audit: { $0.criteria[0].outcome = .unknown },
      verdict: "cannot be checked",
      code: 3
    ),
    Drawn(
      testDescription: "by another pack",
      audit: { $0.pack.id = "mof-1.0" },
      verdict: "cannot be checked",
      code: 3
    ),
    Drawn(
      testDescription: "long ago",
      arguments: ["--max-age", "6"],
      verdict: "outdated",
      code: 1
    ),
    Drawn(
      testDescription: "long ago, and never mind",
      arguments: ["--max-age", "7"],
      verdict: "true",
      code: 0
    ),
  ]

  @Test("are, where candor drew them,", arguments: drawn)
  func verifiesDrawn(row: Drawn) async throws {
    try await BadgeBench.with { bench in
      try await bench.draw("openness.svg")
      let svg = try bench.scratch.text("openness.svg")
      try bench.scratch.file("openness.svg", row.change(svg))
      try bench.scratch.file("README.md", "# T\n\n![b](./openness.svg?raw=true)\n")
      var audit = try BadgeBench.settled()
      row.audit(&audit)
      try bench.scratch.file("audit.json", try JSONEncoder().encode(audit))
      let run = try await bench.readme("verify", row.arguments)
      #expect(run.code == row.code)
      #expect(run.output.hasPrefix("README.md:3:1: \(row.verdict): openness: "), "\(run.output)")
    }
  }

  @Test("are held against the model that they name, or that the user names, or the folder")
  func models() async throws {
    try await BadgeBench.with(try BadgeBench.ranged()) { bench in
      try await bench.draw("openness.svg")
      try await bench.draw("w.svg", ["--show", "weights", "--style", "for-the-badge"])
      try bench.scratch.file(
        "README.md",
        "![b](openness.svg) <img src=w.svg>\n\n![c](\(Self.shield("3--5%2F5_published-yellowgreen")))\n"
      )
      let byBadge = try await bench.badge(["verify", "README.md"] + BadgeBench.replay)
      let folder = bench.scratch.folder.lastPathComponent
      #expect(byBadge.code == 1)
      let lines = byBadge.output.split(separator: "\n").filter { !$0.hasPrefix("fix: ") }
      try #require(lines.count == 3)
      let model =
        "(allenai/OLMo-7B at 46fba0d): as audited; give REF to check that this README is of that model"
      #expect(lines[0] == "README.md:1:1: true: openness: 3-5/5 published \(model)")
      #expect(lines[1] == "README.md:1:20: true: openness: weights: published \(model)")
      #expect(
        lines[2].hasPrefix("README.md:3:1: overstated: openness: 3-5/5 published (\(folder)): ")
      )
      let byUser = try await bench.badge(
        ["verify", ".", "allenai/OLMo-7B"] + BadgeBench.replay
      )
      #expect(byUser.code == 0, "\(byUser.output)")
      let other = try await bench.badge(["verify", ".", "acme/other"] + BadgeBench.replay)
      #expect(other.code == 1 || other.code == 3)
      #expect(!other.output.contains(": true: "))
    }
  }

  @Test("are fetched where they lie elsewhere")
  func elsewhere() async throws {
    try await BadgeBench.with { bench in
      func exchange(_ name: String, _ path: String, _ body: String) throws {
        try bench.scratch.file(
          "recorded/\(name).http",
          "GET https://acme.example/\(path)\n\nHTTP/1.1 200 OK\n"
            + "Date: Fri, 21 Aug 2026 09:00:00 GMT\nContent-Type: text/plain\n\n\(body)"
        )
      }
      try await bench.draw("o.svg")
      try exchange("svg", "openness.svg", bench.scratch.text("o.svg"))
      let json = try await bench.badge(["audit.json", "--format", "endpoint"])
      try exchange("true", "true.json", json.output)
      try exchange("false", "false.json", json.output.replacing("3/5", with: "4/5"))
      try exchange("stars", "stars.json", #"{"schemaVersion":1,"label":"stars","message":"4/5"}"#)
      let endpoints = ["true", "false", "stars"].map {
        "![b](https://img.shields.io/endpoint?url=https%3A%2F%2Facme.example%2F\($0).json)\n"
      }
      let svg = "![b](https://acme.example/openness.svg)\n"
      try bench.scratch.file("README.md", svg + endpoints.joined())
      let run = try await bench.readme("verify", ["--replay", bench.scratch.path("recorded")])
      #expect(run.code == 1)
      let verdicts = run.output.split(separator: "\n").filter { !$0.hasPrefix("fix: ") }.map {
        $0.split(separator: ": ").prefix(2).joined(separator: ": ")
      }
      #expect(
        verdicts == ["README.md:1:1: true", "README.md:2:1: true", "README.md:3:1: overstated"],
        "\(run.output)"
      )
      let update = try await bench.readme("update", ["--replay", bench.scratch.path("recorded")])
      #expect(update.code == 1)
      #expect(
        update.output.contains("draw it anew where it lies, at https://acme.example/false.json")
      )
    }
  }

  @Test("need a README", arguments: ["none.md", "binary.md"])
  func unreadable(name: String) async throws {
    try await BadgeBench.with { bench in
      try bench.scratch.file("binary.md", Data([0, 1, 2]))
      let run = try await bench.badge(["verify", name, "--audit", "audit.json", "--offline"])
      #expect(run.code == 64)
      #expect(run.error.hasPrefix("candor: \(name): "))
    }
  }
}
