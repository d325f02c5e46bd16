// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters
import Testing

@Suite("A comparison's page")
struct ComparisonPageTests {
  private static let sample = Comparison(
    rows: [
      Comparison.Row(audit: .rich, quality: .known(14.6), cost: .known(0.78)),
      Comparison.Row(audit: .hostile, quality: .known(9), cost: .known(18.6)),
    ],
    errors: [ErrorReport(ref: "<i>", kind: "<i>", message: "<i>")],
    quality: "<script>\u{202E}",
    cost: "\" onload=\"x",
    remarks: ["<i>"]
  )

  private static func page(_ comparison: Comparison = sample) -> String {
    ComparisonReporter.html.render(comparison, RenderStyle())
  }

  @Test("allows its two style sheets by digest, and nothing else")
  func policy() throws {
    let page = Self.page()
    let sheets = page.components(separatedBy: "<style>").dropFirst().compactMap {
      $0.components(separatedBy: "</style>").first
    }
    #expect(sheets.count == 2)
    let digests = try sheets.map { "&#39;sha256-\(try Digest.base64(of: $0))&#39;" }
    #expect(page.contains("style-src \(digests.joined(separator: " ")); base-uri"))
  }

  @Test("asks for nothing from elsewhere, whatever the texts are")
  func selfContained() {
    let page = Self.page()
    let tags = Tag.all(in: page)
    let loading: Set = [
      "script", "img", "image", "iframe", "object", "embed", "link", "video", "base", "form", "i",
    ]
    #expect(tags.map(\.name).filter(loading.contains) == [])
    let names = tags.flatMap(\.attributes.keys)
    #expect(names.filter { $0 == "style" || $0 == "src" || $0.hasPrefix("on") } == [])
    let targets = tags.compactMap { $0.attributes["href"] }
    #expect(targets.filter { !$0.hasPrefix("https://") && !$0.hasPrefix("#") } == [])
    let anchors = tags.compactMap { $0.attributes["id"] }
    #expect(anchors.count == Set(anchors).count)
    #expect(!page.unicodeScalars.contains("\u{202E}"))
  }

  @Test("shows a waived criterion as waived, and both scores")
  func waived() {
    let page = Self.page()
    #expect(page.contains("<span class=\"tag\">waived in part</span>"))
    #expect(page.contains("<strong>30–70</strong>"))
    #expect(page.contains("40–80 not waived"))
    #expect(page.contains("<title>acme/opal-7b: 30–70 % open, 14.6</title>"))
  }

  @Test("tells plots in words: what is across and up, and which models are best")
  func alternative() {
    let page = Self.page(
      Comparison(
        rows: [
          Comparison.Row(audit: .sample(score: Score(low: 20, high: 90)), quality: .known(71)),
          Comparison.Row(audit: .sample(score: Score(low: 60, high: 60)), quality: .known(75)),
        ],
        quality: "Elo"
      )
    )
    #expect(
      page.contains(
        "A scatter plot of 2 models. Across: openness from 0 to 100 percent. Up: Elo, from 71 to 75; "
          + "more is better. On the line of the best: 2 acme/opal-7b. The table of facts holds every "
          + "figure."
      )
    )
  }

  @Test("without models says so, and shows remarks and failures")
  func empty() {
    let page = Self.page(
      Comparison(
        rows: [],
        errors: [ErrorReport(ref: "acme/gone", kind: "missing", message: "No such model.")],
        remarks: ["3 of 3 models do not fit the filters."]
      )
    )
    #expect(page.contains("<h1>Nothing to compare</h1>"))
    #expect(page.contains("3 of 3 models do not fit the filters."))
    #expect(page.contains("Not audited (1)"))
    #expect(!page.contains("<table"))
  }

  @Test(
    "survives any figures",
    arguments: [
      [Double.infinity, 1, 2], [.nan, 1, 2], [1e300, -1e300, 1, 2], [1e299, -1e299, 1],
      [1e17, 1e17],
      [.leastNonzeroMagnitude, 0], [1e15, 1e15 + 1], [0.0, 0], [-3.0, -3], [1e-9, 2e-9],
      [-5, 12_345_678],
    ] as [[Double]]
  )
  func anyFigures(values: [Double]) {
    let rows = values.map { value in
      Comparison.Row(audit: .sample(), quality: .known(value), cost: .known(value))
    }
    let comparison = Comparison(rows: rows, quality: "q", cost: "c")
    #expect(Self.page(comparison).contains("</html>"))
    #expect(
      ComparisonReporter.text.render(comparison, RenderStyle()).contains("q against openness")
    )
  }
}
