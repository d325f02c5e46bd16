// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters
import Testing

@Suite("The geometry of a badge")
struct BadgeGeometryTests {
  /// The faces in the order of the columns of `Fixtures/badges/widths.tsv`.
  private static let faces: [BadgeFace] = [.plain, .small, .smallBold, .social]

  @Test("has the widths that shields.io measured, character by character")
  func widths() throws {
    let file = Validator.schemas.appending(path: "../../Fixtures/badges/widths.tsv")
    let text = try String(contentsOf: file.standardizedFileURL, encoding: .utf8)
    let rows = text.split(separator: "\n").dropFirst().map { $0.split(separator: "\t") }
    #expect(rows.count == 497)
    for row in rows {
      let code = try #require(UInt32(row[0], radix: 16).flatMap(Unicode.Scalar.init))
      for (face, measured) in zip(Self.faces, row.dropFirst()) {
        let width = face.width(of: String(Character(code)))
        #expect(width.isExact)
        #expect(width.pixels == Double(measured), "\(code) at \(face.size)")
      }
    }
  }

  struct Known: Sendable, CustomTestStringConvertible {
    var style: BadgeStyle
    /// Width and height of all.
    var size: [Double]
    /// Where the message's rectangle begins, and its width.
    var message: [Double]
    /// Middle, baseline and length of the label, then of the message, in tenths of a pixel.
    var texts: [[Double]]

    var testDescription: String { style.rawValue }
  }

  /// What shields.io's own snapshots say of the badge "cactus: grown"
  /// (`__snapshots__/make-badge.spec.mjs.js` of badges/shields at 105eb24).
  static let known = [
    Known(
      style: .flat,
      size: [90, 20],
      message: [45, 45],
      texts: [[235, 140, 350], [665, 140, 350]]
    ),
    Known(
      style: .flatSquare,
      size: [90, 20],
      message: [45, 45],
      texts: [[235, 140, 350], [665, 140, 350]]
    ),
    Known(
      style: .plastic,
      size: [90, 18],
      message: [45, 45],
      texts: [[235, 130, 350], [665, 130, 350]]
    ),
    Known(
      style: .forTheBadge,
      size: [146.75, 28],
      message: [72.5, 74.25],
      texts: [[362.5, 175, 485], [1096.25, 175, 502.5]]
    ),
    Known(
      style: .social,
      size: [95, 20],
      message: [53.5, 41],
      texts: [[235, 140, 370], [735, 140, 330]]
    ),
  ]

  @Test("is that of shields.io", arguments: known)
  func geometry(known: Known) throws {
    let badge = Badge(label: "cactus", message: "grown", color: .brightGreen)
    let elements = try SVGElement.all(of: badge.svg(style: known.style))
    #expect(elements[0].numbers("width", "height") == known.size)
    let texts = elements.filter { $0.name == "text" && $0.attributes["aria-hidden"] == nil }
    #expect(texts.map { $0.numbers("x", "y", "textLength") } == known.texts)
    let boxes = elements.filter { $0.name == "rect" }.map { $0.numbers("x", "width") }
    #expect(boxes.contains(known.message))
  }

  @Test("keeps each text inside its half, in the middle", arguments: BadgeStyle.allCases)
  func inside(style: BadgeStyle) throws {
    let labels = ["openness", "Offenheit", "открытость", "ÖFFNUNG", "i"]
    let messages = ["0/5 published", "60–80 %", "fine-tuning-code: promised, not there yet", "I"]
    for (label, message) in labels.flatMap({ label in messages.map { (label, $0) } }) {
      let svg = Badge(label: label, message: message, color: .red).svg(style: style)
      let elements = try SVGElement.all(of: svg)
      let texts = elements.filter { $0.name == "text" && $0.attributes["aria-hidden"] == nil }
      let boxes = elements.filter { $0.name == "rect" && $0["height"] ?? 0 > 17 }
        .map { ($0["x"] ?? 0)...(($0["x"] ?? 0) + ($0["width"] ?? 0)) }
      for text in texts {
        let middle = try #require(text["x"]) / 10
        let half = try #require(text["textLength"]) / 20
        let box = try #require(
          boxes.filter { $0.contains(middle) }
            .min { $0.upperBound - $0.lowerBound < $1.upperBound - $1.lowerBound }
        )
        #expect(middle - half - box.lowerBound >= 3.5, "\(svg)")
        #expect(box.upperBound - middle - half >= 3.5, "\(svg)")
        #expect(abs(middle - (box.lowerBound + box.upperBound) / 2) <= 1, "\(svg)")
      }
    }
  }

  @Test(
    "does not stretch text that was not measured",
    arguments: [
      ("開放性", false), ("الانفتاح", false), ("खुलापन", false), ("e\u{301}", false), ("ouvert", true),
    ]
  )
  func unmeasured(label: String, isExact: Bool) throws {
    let svg = Badge(label: label, message: "1/5 published", color: .orange).svg()
    let texts = try SVGElement.all(of: svg).filter { $0.name == "text" }
    #expect(texts.map { $0["textLength"] != nil } == [isExact, isExact, true, true])
  }

  @Test(
    "spaces what was not measured, too, unless its letters are joined",
    arguments: [
      ("openness", true), ("開放性 ÄÖ", true), ("الانفتاح", false), ("खुलापन", false),
      ("ᠮᠣᠩᠭᠣᠯ", false), ("פתיחות", false),
    ]
  )
  func spacing(label: String, isSpaced: Bool) throws {
    let svg = Badge(label: label, message: "1/5", color: .orange).svg(style: .forTheBadge)
    let texts = try SVGElement.all(of: svg).filter { $0.name == "text" }
    #expect(texts.map { $0["letter-spacing"] != nil } == [isSpaced, true])
  }

  @Test("sets capitals and initials as the style asks")
  func cases() throws {
    let badge = Badge(label: "openness", message: "3/5 published", color: .yellowGreen)
    let words = try BadgeStyle.allCases.map { style in
      try SVGElement.all(of: badge.svg(style: style))
        .filter { $0.name == "text" && $0.attributes["aria-hidden"] == nil }.map(\.text)
    }
    let plain = ["openness", "3/5 published"]
    #expect(
      words == [
        plain, plain, plain, ["OPENNESS", "3/5 PUBLISHED"], ["Openness", "3/5 published"],
      ]
    )
  }
}
