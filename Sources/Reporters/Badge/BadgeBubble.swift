// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A word in a box, and a message in a bubble that points at it: the geometry of shields.io's
/// `social`.
struct BadgeBubble: Sendable {
  var label: BadgeText
  var message: BadgeText

  /// In pixels.
  private let boxWidth: Double
  private let bubbleWidth: Double
  private static let gutter = 6.0

  init(_ label: String, _ message: String) {
    self.label = BadgeText(label, in: .social)
    self.message = BadgeText(message, in: .social)
    boxWidth = self.label.width + 10
    bubbleWidth = self.message.width + 8
    self.label.middle = self.label.width / 2 + 5
    self.message.middle = boxWidth + Self.gutter + bubbleWidth / 2
  }

  func drawn(id: String) -> BadgeDrawing {
    let box = "x=\".5\" y=\".5\" width=\"\(boxWidth.short)\" height=\"19\" rx=\"2\""
    let face = label.face
    let texts = [label, message].map {
      $0.shadow(baseline: 140, "fill=\"#fff\"") + $0.drawn(baseline: 140)
    }
    return BadgeDrawing(
      width: boxWidth + 1 + Self.gutter + bubbleWidth,
      height: 20,
      elements: "<linearGradient id=\"s\(id)\" x2=\"0\" y2=\"100%\">"
        + "<stop offset=\"0\" stop-color=\"#fcfcfc\" stop-opacity=\"0\"/>"
        + "<stop offset=\"1\" stop-opacity=\".1\"/></linearGradient>"
        + "<g stroke=\"#d5d5d5\"><rect \(box) stroke=\"none\" fill=\"#fcfcfc\"/>"
        + "<rect \(box) fill=\"url(#s\(id))\"/>\(bubble)</g>"
        + "<g fill=\"#333\" text-anchor=\"middle\" font-family=\"\(face.family)\" "
        + "text-rendering=\"geometricPrecision\" font-weight=\"700\" "
        + "font-size=\"\(face.size * 10)\">\(texts.joined())</g>"
    )
  }

  /// The bubble, its point, and a stroke that opens the one into the other.
  private var bubble: String {
    let start = boxWidth + Self.gutter
    return "<rect x=\"\(start.short).5\" y=\".5\" width=\"\(bubbleWidth.short)\" height=\"19\" "
      + "rx=\"2\" fill=\"#fafafa\"/>"
      + "<rect x=\"\(start.short)\" y=\"7.5\" width=\".5\" height=\"5\" stroke=\"#fafafa\"/>"
      + "<path d=\"M\(start.short).5 6.5l-3 3v1l3 3\" fill=\"#fafafa\"/>"
  }
}
