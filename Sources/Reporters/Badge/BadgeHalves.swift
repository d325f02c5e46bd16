// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Two texts beside each other, each on a rectangle of its own: the geometry of shields.io.
struct BadgeHalves: Sendable {
  var label: BadgeText
  var message: BadgeText
  /// The width of the left rectangle, in pixels.
  var leftWidth: Double
  /// The width of both rectangles, in pixels.
  var width: Double

  /// Halves with `inset` pixels on either side of a text, which stand a pixel nearer to each other
  /// than that.
  init(_ label: String, _ message: String, inset: Double, face: BadgeFace) {
    self.label = BadgeText(label, in: face)
    self.message = BadgeText(message, in: face)
    leftWidth = self.label.width + 2 * inset
    width = leftWidth + self.message.width + 2 * inset
    self.label.middle = 1 + inset + self.label.width / 2
    self.message.middle = leftWidth - 1 + inset + self.message.width / 2
  }

  /// Halves in spaced capitals, the message bold.
  init(wide label: String, _ message: String) {
    let (inset, spacing) = (12.0, 1.25)
    self.label = BadgeText(label, in: .small, spacing: spacing)
    self.message = BadgeText(message, in: .smallBold, spacing: spacing)
    leftWidth = self.label.width + 2 * inset
    width = leftWidth + self.message.width + 2 * inset
    self.label.middle = inset + self.label.width / 2
    self.message.middle = leftWidth + inset + self.message.width / 2
  }

  /// The halves as `for-the-badge` has them.
  func drawn(_ color: Badge.Color) -> BadgeDrawing {
    BadgeDrawing(
      width: width,
      height: 28,
      elements: "<g shape-rendering=\"crispEdges\">\(rectangles(color, height: 28))</g>"
        + "\(Self.group(label.face))\(label.drawn(baseline: 175))"
        + "\(message.drawn(baseline: 175, " font-weight=\"bold\""))</g>"
    )
  }

  /// The halves in the look of a style with shine and shadow, or without.
  func drawn(_ color: Badge.Color, look: BadgeLook, id: String) -> BadgeDrawing {
    let rendering =
      look.stops.isEmpty ? "shape-rendering=\"crispEdges\"" : "clip-path=\"url(#r\(id))\""
    let shine =
      look.stops.isEmpty ? "" : look.sheet(width: width, "fill=\"url(#s\(id))\"")
    let texts = [label, message].map { text in
      let shadow = text.shadow(baseline: look.baseline, "fill=\"#010101\" fill-opacity=\".3\"")
      return (look.stops.isEmpty ? "" : shadow) + text.drawn(baseline: look.baseline)
    }
    return BadgeDrawing(
      width: width,
      height: look.height,
      elements: look.definitions(width: width, id: id)
        + "<g \(rendering)>\(rectangles(color, height: look.height))\(shine)</g>"
        + Self.group(label.face) + texts.joined() + "</g>"
    )
  }

  private func rectangles(_ color: Badge.Color, height: Int) -> String {
    "<rect width=\"\(leftWidth.short)\" height=\"\(height)\" fill=\"#555\"/>"
      + "<rect x=\"\(leftWidth.short)\" width=\"\((width - leftWidth).short)\" "
      + "height=\"\(height)\" fill=\"\(color.rawValue)\"/>"
  }

  private static func group(_ face: BadgeFace) -> String {
    "<g fill=\"#fff\" text-anchor=\"middle\" font-family=\"\(face.family)\" "
      + "text-rendering=\"geometricPrecision\" font-size=\"\(face.size * 10)\">"
  }
}
