// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Testing

@Suite("Badges in a README, updated,")
struct BadgeUpdateTests {
  private static let shield = "https://img.shields.io/badge/openness-"

  static let before = """
    ---\r
    license: apache-2.0\r
    ---\r
    # T\r
    \r
    [![openness: 5/5 published](\(shield)5%2F5_published-brightgreen?style=plastic&logo=x)](\(shield)5-red)\r
    <img alt='openness: 90 %' src="https://img.shields.io/static/v1?label=openness&amp;message=90+%25&amp;color=green">\r
    ![openness: open source][o] `![b](\(shield)5%2F5_published-brightgreen)` \u{1F600}\r
    ![build](https://img.shields.io/badge/build-passing-green) ![b](\(shield)3%2F5_published-yellowgreen)\r
    \r
    [o]: <\(shield)open_source-brightgreen.svg> "t"\r
    """

  static let after = """
    ---\r
    license: apache-2.0\r
    ---\r
    # T\r
    \r
    [![openness: 3/5 published](\(shield)3%2F5%20published-yellowgreen?style=plastic&logo=x)](\(shield)5-red)\r
    <img alt='openness: 70 %' src="https://img.shields.io/static/v1?label=openness&amp;message=70%20%25&amp;color=yellowgreen">\r
    ![openness: 3/5 published][o] `![b](\(shield)5%2F5_published-brightgreen)` \u{1F600}\r
    ![build](https://img.shields.io/badge/build-passing-green) ![b](\(shield)3%2F5_published-yellowgreen)\r
    \r
    [o]: <\(shield)3%2F5%20published-yellowgreen.svg> "t"\r
    """

  @Test("become true, every other byte kept, and are only told of with --check")
  func shields() async throws {
    try await BadgeBench.with { bench in
      let file = try bench.scratch.file("README.md", Self.before)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
      let check = try await bench.readme("update", ["--check"])
      #expect(check.code == 1)
      #expect(try bench.scratch.text("README.md") == Self.before)
      let update = try await bench.readme("update")
      #expect(update.code == 0 && update.output == check.output && update.error == "")
      #expect(
        update.output.split(separator: "\n").map(String.init) == [
          "README.md:6:2: openness: 5/5 published becomes openness: 3/5 published",
          "README.md:7:1: openness: 90 % becomes openness: 70 %",
          "README.md:8:1: openness: open source becomes openness: 3/5 published",
          "README.md:9:60: true: openness: 3/5 published",
        ]
      )
      #expect(try bench.scratch.text("README.md") == Self.after)
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      #expect(attributes[.posixPermissions] as? Int == 0o640)
      #expect(try await bench.readme("verify").code == 0)
      let again = try await bench.readme("update", ["--check"])
      #expect(again.code == 0)
      #expect(try bench.scratch.text("README.md") == Self.after)
    }
  }

  @Test("are drawn anew in their own style, view and label")
  func files() async throws {
    try await BadgeBench.with { bench in
      let options = ["--show", "score", "--style", "for-the-badge", "--label", "Offenheit"]
      try await bench.draw("o.svg", options)
      let right = try bench.scratch.text("o.svg")
      var audit = try BadgeBench.settled()
      audit.score = Score(low: 90, high: 90)
      try bench.scratch.file("audit.json", try JSONEncoder().encode(audit))
      try await bench.draw("o.svg", options)
      try bench.scratch.file("audit.json", try JSONEncoder().encode(BadgeBench.settled()))
      try bench.scratch.file("README.md", "![Offenheit: 90 %](o.svg)\n")
      let run = try await bench.readme("update")
      #expect(run.code == 0)
      #expect(run.output == "README.md:1:1: Offenheit: 90 % becomes Offenheit: 70 %\n")
      #expect(try bench.scratch.text("o.svg") == right)
      #expect(try bench.scratch.text("README.md") == "![Offenheit: 70 %](o.svg)\n")
    }
  }

  @Test("that were altered are drawn anew")
  func altered() async throws {
    try await BadgeBench.with { bench in
      try await bench.draw("o.svg")
      let right = try bench.scratch.text("o.svg")
      try bench.scratch.file("o.svg", right.replacing(">3/5 pub", with: ">5/5 pub"))
      try bench.scratch.file("README.md", "![b](o.svg)\n")
      #expect(try await bench.readme("update").code == 0)
      #expect(try bench.scratch.text("o.svg") == right)
    }
  }

  @Test("turn grey when no newer evidence is to be had")
  func age() async throws {
    try await BadgeBench.with { bench in
      try await bench.draw("o.svg")
      try bench.scratch.file("README.md", "![openness: 3/5 published](o.svg)\n")
      let run = try await bench.readme("update", ["--max-age", "3"])
      #expect(run.code == 1)
      #expect(
        run.output.hasSuffix(": openness: 3/5 published becomes openness: outdated (2026-08-21)\n")
      )
      #expect(try bench.scratch.text("o.svg").contains("fill=\"#9f9f9f\""))
      #expect(
        try bench.scratch.text("README.md") == "![openness: outdated (2026-08-21)](o.svg)\n"
      )
    }
  }

  @Test("are left where evidence could not be seen")
  func undecided() async throws {
    try await BadgeBench.with(try BadgeBench.ranged()) { bench in
      let readme = "![b](\(Self.shield)4%2F5_published-green)\n"
      try bench.scratch.file("README.md", readme)
      let run = try await bench.readme("update")
      #expect(run.code == 3)
      #expect(run.output.hasPrefix("README.md:1:1: left as it is: openness: 4/5 published: "))
      #expect(try bench.scratch.text("README.md") == readme)
    }
  }

  @Test("are left where they cannot be rewritten, and the others are not")
  func unwritable() async throws {
    try await BadgeBench.with { bench in
      let shield = "\(Self.shield)5%2F5_published-green"
      let odd = "![b](\(shield.replacing("badge", with: "badg&#101;")))\n"
      try bench.scratch.file("README.md", "\(odd)\n![b](\(shield))\n")
      let run = try await bench.readme("update")
      #expect(run.code == 1)
      #expect(run.output.contains("README.md:1:1: left as it is: written in a way"))
      let expected = "\(odd)\n![b](\(Self.shield)3%2F5%20published-yellowgreen)\n"
      #expect(try bench.scratch.text("README.md") == expected)
    }
  }

  @Test(
    "outside of the folder stay as they are, whatever leads there",
    arguments: ["up", "link", "folder"]
  )
  func escapes(way: String) async throws {
    try await BadgeBench.with { bench in
      try await bench.draw("o.svg")
      let wrong = try bench.scratch.text("o.svg").replacing("3/5 pub", with: "5/5 pub")
      try bench.scratch.file("o.svg", wrong)
      let folder = try bench.scratch.file("repo/x", "").deletingLastPathComponent()
      let links = ["link": ("o.svg", "../o.svg"), "folder": ("f", "..")]
      if let (name, target) = links[way] {
        try FileManager.default.createSymbolicLink(
          atPath: folder.appending(path: name).path,
          withDestinationPath: target
        )
      }
      let path = ["up": "../o.svg", "link": "o.svg", "folder": "f/o.svg"][way] ?? ""
      let readme = "![openness](\(path))\n"
      try bench.scratch.file("repo/README.md", readme)
      let run = try await bench.badge(
        ["update", "repo/README.md", "--audit", "audit.json", "--offline"]
      )
      #expect(run.code == 3, "\(run.output)")
      #expect(try bench.scratch.text("o.svg") == wrong)
      #expect(try bench.scratch.text("repo/README.md") == readme)
    }
  }

  @Test("are added below the title only when asked for, and only once")
  func adding() async throws {
    try await BadgeBench.with { bench in
      try bench.scratch.file("README.md", "---\na: b\n---\n# T\n\ntext\n")
      let none = try await bench.readme("update")
      #expect(none.code == 0 && none.output == "README.md: no badge of openness; see --add\n")
      let check = try await bench.readme("update", ["--add", "--check"])
      #expect(
        check.code == 1
          && !FileManager.default.fileExists(atPath: bench.scratch.path("openness.svg"))
      )
      let add = try await bench.readme("update", ["--add"])
      #expect(add == Program.Run(code: 0, output: check.output, error: ""))
      let text = "---\na: b\n---\n# T\n\n![openness: 3/5 published](openness.svg)\n\n\ntext\n"
      #expect(try bench.scratch.text("README.md") == text)
      let again = try await bench.readme("update", ["--add"])
      #expect(again.code == 0 && again.output == "README.md:6:1: true: openness: 3/5 published\n")
      #expect(try bench.scratch.text("README.md") == text)
      try bench.scratch.file("README.md", "# T\n")
      let taken = try await bench.readme("update", ["--add"])
      #expect(taken.code == 64 && taken.error.hasPrefix("candor: openness.svg: is there already."))
    }
  }

  @Test("are drawn anew when true, too, with --refresh")
  func refresh() async throws {
    try await BadgeBench.with { bench in
      var earlier = try BadgeBench.settled()
      earlier.reference.revision = "0000000000000000000000000000000000000000"
      try bench.scratch.file("earlier.json", try JSONEncoder().encode(earlier))
      let drawn = try await bench.badge(["earlier.json", "--output", "o.svg"])
      #expect(drawn.code == 0)
      let old = try bench.scratch.text("o.svg")
      try bench.scratch.file("README.md", "![b](o.svg)\n")
      #expect(try await bench.readme("update").code == 0)
      #expect(try bench.scratch.text("o.svg") == old)
      #expect(try await bench.readme("update", ["--refresh", "--check"]).code == 1)
      #expect(try await bench.readme("update", ["--refresh"]).code == 0)
      #expect(try bench.scratch.text("o.svg") != old)
      #expect(try await bench.readme("update", ["--refresh", "--check"]).code == 0)
    }
  }
}
