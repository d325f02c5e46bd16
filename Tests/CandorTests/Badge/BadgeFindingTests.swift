// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// However a badge is written into a README, a reader sees it.
@Suite("Badges in a README, found")
struct BadgeFindingTests {
  private static let shield = "img.shields.io/badge/openness-5%2F5_published-brightgreen"

  static let overstated: [(way: String, readme: String)] = [
    (
      "a source of a picture",
      "<picture>\n <source media=\"(x)\" srcset=\"https://\(shield)\">\n <img src=a.png>\n</picture>"
    ),
    ("one of several sources", "<img src=a.png srcset='a.png 1x, https://\(shield) 2x'>"),
    ("a source in a line", "<picture><source srcset=https://\(shield)><img src=a.png></picture>"),
    ("without a scheme", "![b](//\(shield))"),
    ("without a scheme in HTML", "<img src=\"//\(shield)\">"),
    ("without quotes", "<IMG SRC=https://\(shield) height=20>"),
    ("in single quotes", "<p>\n<img\n  src='https://\(shield)'\n></p>"),
    ("by a reference", "![b][ref]\n\n[REF]: https://\(shield)"),
    ("by a collapsed reference", "![ref][]\n\n[ref]: https://\(shield)"),
    ("by a reference alone", "![ref]\n\n[ref]: <https://\(shield)>"),
    ("without a label", "![](https://img.shields.io/badge/5%2F5_published-brightgreen)"),
    (
      "with its words in the query",
      "![](https://img.shields.io/static/v1?label=&message=5%2F5+published&color=brightgreen)"
    ),
    ("under another label", "![](https://img.shields.io/badge/model-5%2F5_published-brightgreen)"),
    (
      "that calls it open source by its label",
      "![](https://img.shields.io/badge/Open_Source-yes-brightgreen)"
    ),
    ("that calls it open source", "![](https://img.shields.io/badge/license-open--source-green)"),
    ("of badgen", "![](https://badgen.net/badge/openness/5%2F5%20published/green)"),
    ("of flat badgen", "![](https://flat.badgen.net/static/openness/open%20source)"),
    (
      "in Cyrillic letters",
      "![](https://img.shields.io/badge/о\u{0440}enness-5%2F5_\u{0440}ublished-brightgreen)"
    ),
    (
      "with what is not seen in between",
      "![](https://img.shields.io/badge/open%E2%80%8Bness-5%2F5_publi%C2%ADshed-brightgreen)"
    ),
    (
      "in full width",
      "![](https://img.shields.io/badge/ｏｐｅｎｎｅｓｓ-５%2F５_published-brightgreen)"
    ),
    (
      "with another stroke",
      "![](https://img.shields.io/badge/openness-5%E2%81%845_published-brightgreen)"
    ),
    ("open source with a nought", "![](https://img.shields.io/badge/0pen_Source-model-green)"),
    (
      "by nothing but its words",
      "![5/5 published](https://img.shields.io/badge/openness-3%2F5_published-yellowgreen)"
    ),
    (
      "by another label in its words",
      "![Offenheit: 5/5 published](https://img.shields.io/badge/openness-3%2F5_published-yellowgreen)"
    ),
    (
      "by words of its own",
      "![An open source model](https://img.shields.io/badge/openness-3%2F5_published-yellowgreen)"
    ),
  ]

  @Test("to be overstated")
  func overstates() async throws {
    try await BadgeBench.with { bench in
      let readme = Paragraphs(Self.overstated.map(\.readme))
      try bench.scratch.file("README.md", readme.text)
      let run = try await bench.readme("verify")
      #expect(run.code == 1)
      for (row, lines) in zip(Self.overstated, readme.parts(of: run.output)) {
        #expect(lines.count == 1 && lines[0].contains(": overstated: "), "\(row.way): \(lines)")
      }
      #expect(run.output.hasSuffix("\nfix: candor badge update README.md --audit audit.json\n"))
      let update = try await bench.readme("update")
      #expect(update.code == 0, "\(update.output)")
      let after = try await bench.readme("verify")
      for (row, lines) in zip(Self.overstated, readme.parts(of: after.output)) {
        #expect(lines.count == 1 && lines[0].contains(": true: "), "\(row.way): \(lines)")
      }
      #expect(after.code == 0)
    }
  }

  @Test("to be what an audit says that takes the place of the model")
  func auditAsReference() async throws {
    try await BadgeBench.with { bench in
      try bench.scratch.file("README.md", Paragraphs(Self.overstated.map(\.readme)).text)
      let named = try await bench.readme("verify")
      let placed = try await bench.badge(["verify", "README.md", "audit.json", "--offline"])
      #expect(placed == named)
      #expect(placed.code == 1)
    }
  }

  static let unchecked: [(way: String, readme: String, place: String)] = [
    ("an image elsewhere", "![openness: 5/5 published](https://acme.example/a.png)", "1:1"),
    ("by a proxy", "x ![Open Source](https://camo.githubusercontent.com/0a1b2c)", "1:3"),
    ("by its title", "![b](https://acme.example/a.gif \"5/5 published\")", "1:1"),
    ("by its name", "![](https://acme.example/candor.svg)", "1:1"),
    (
      "by the words of a picture",
      "<picture>\n<source srcset=\"https://acme.example/a.webp\">\n<img alt='openness' src=a.png></picture>",
      "2:1"
    ),
    ("a drawing from data", "![openness](data:image/svg+xml;base64,AAAA)", "1:1"),
    ("at an odd address", "![openness](https://me@acme.example/a.svg)", "1:1"),
    ("at the root", "![openness](/a.svg)", "1:1"),
    ("no SVG beside it", "é ![openness: 5/5 published](a.png)", "1:3"),
    (
      "drawn from elsewhere",
      "![](https://img.shields.io/badge/dynamic/json?url=https%3A%2F%2Fa.b&label=openness&query=x)",
      "1:1"
    ),
    ("not taken apart", "![](https://img.shields.io/badge/openness-5-5-published-green)", "1:1"),
  ]

  @Test("that cannot be checked")
  func cannotBeChecked() async throws {
    try await BadgeBench.with { bench in
      try bench.scratch.file("a.png", Data([0x89, 0x50, 0x4E, 0x47]))
      let readme = Paragraphs(Self.unchecked.map(\.readme))
      try bench.scratch.file("README.md", readme.text)
      let run = try await bench.readme("verify")
      #expect(run.code == 3)
      #expect(!run.output.contains("fix: "))
      for (row, lines) in zip(Self.unchecked, readme.parts(of: run.output)) {
        let start = "\(row.place): cannot be checked: "
        #expect(lines.first?.hasPrefix(start) == true, "\(row.way): \(lines)")
      }
      let update = try await bench.readme("update")
      #expect(update.code == 3)
      for (row, lines) in zip(Self.unchecked, readme.parts(of: update.output)) {
        let start = "\(row.place): left as it is: "
        #expect(lines.first?.hasPrefix(start) == true, "\(row.way): \(lines)")
      }
      #expect(try bench.scratch.text("README.md") == readme.text)
    }
  }

  @Test(
    "to be none of openness",
    arguments: [
      "![CI](https://github.com/acme/candor/actions/workflows/ci.yml/badge.svg)",
      "![stars](https://img.shields.io/github/stars/acme/candor)",
      "![opened issues](https://acme.example/issues.svg)",
      "![](https://img.shields.io/badge/npm-published-green)",
      "![](https://img.shields.io/badge/license-not_open_source-red)",
      "![coverage](https://badgen.net/badge/coverage/90%25/green)",
      "<!-- <img src=\"https://\(shield)\"> -->", "    ![b](https://\(shield))",
    ]
  )
  func others(readme: String) async throws {
    try await BadgeBench.with { bench in
      try bench.scratch.file("README.md", readme + "\n")
      let run = try await bench.readme("verify")
      #expect(run.code == 0 && run.output == "README.md: no badge of openness\n", "\(run.output)")
    }
  }

  @Test("beyond the most that are checked are told of")
  func many() async throws {
    try await BadgeBench.with { bench in
      let badge = "![b](https://img.shields.io/badge/openness-3%2F5_published-yellowgreen)\n\n"
      try bench.scratch.file("README.md", String(repeating: badge, count: 64))
      #expect(try await bench.readme("verify").code == 0)
      let lie = "![b](https://\(Self.shield))\n\n"
      try bench.scratch.file("README.md", String(repeating: badge, count: 64) + lie + lie)
      let run = try await bench.readme("verify")
      #expect(run.code == 3)
      let last = run.output.split(separator: "\n").last ?? ""
      #expect(last.hasPrefix("README.md:129:1: cannot be checked: "), "\(last)")
      #expect(
        last.hasSuffix(
          "only the first 64 badges of a README are checked; neither this one is, nor those below"
        )
      )
    }
  }

  @Test("beyond the most addresses that are asked are told of")
  func manyElsewhere() async throws {
    try await BadgeBench.with { bench in
      let badges = (1...17).map { "![openness](https://acme.example/\($0).svg)\n" }
      try bench.scratch.file("README.md", badges.joined())
      let run = try await bench.readme("verify")
      #expect(run.code == 3)
      let lines = run.output.split(separator: "\n")
      #expect(lines.count == 17)
      #expect(lines.last?.hasSuffix("only 16 addresses are asked for one README") == true)
    }
  }

  @Test("beyond the most images that are looked at are told of")
  func manyImages() async throws {
    try await BadgeBench.with { bench in
      let images = String(repeating: "![](a.png)\n", count: 10_000)
      try bench.scratch.file("README.md", images + "![b](https://\(Self.shield))\n")
      let run = try await bench.readme("verify")
      #expect(run.code == 3)
      #expect(run.output.contains("only the first 10000 images of a README are looked at"))
    }
  }
}

/// Texts as paragraphs of one README, and what a program says of each.
private struct Paragraphs {
  private(set) var text = ""
  /// The first line of each.
  private var starts: [Int] = []

  init(_ texts: [String]) {
    for text in texts {
      starts.append(self.text.split(separator: "\n", omittingEmptySubsequences: false).count)
      self.text += text + "\n\n"
    }
  }

  /// What `README.md:LINE:` begins in each of them, with lines counted from its own first.
  func parts(of output: String) -> [[String]] {
    var parts = starts.map { _ in [String]() }
    for line in output.split(separator: "\n") where line.hasPrefix("README.md:") {
      let rest = line.dropFirst("README.md:".count)
      let digits = rest.prefix(while: \.isNumber)
      guard let number = Int(digits), let index = starts.lastIndex(where: { $0 <= number }) else {
        continue
      }
      parts[index].append("\(number - starts[index] + 1)\(rest.dropFirst(digits.count))")
    }
    return parts
  }
}
