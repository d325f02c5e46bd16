// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What tells `flat`, `flat-square` and `plastic` apart.
struct BadgeLook: Sendable {
  /// A stop of the shine.
  struct Stop: Sendable {
    var offset: String
    var color: String
    var opacity: String
  }

  /// In pixels.
  var height = 20
  /// The radius of the corners, in pixels.
  var radius = 0
  /// Where the text stands, in tenths of a pixel.
  var baseline = 140
  /// The shine from top to bottom; none for a look without shine and shadow.
  var stops: [Stop] = []

  init(_ style: BadgeStyle) {
    switch style {
    case .flat:
      radius = 3
      stops = [
        Stop(offset: "0", color: "#bbb", opacity: ".1"),
        Stop(offset: "1", color: "#000", opacity: ".1"),
      ]
    case .plastic:
      (height, radius, baseline) = (18, 4, 130)
      stops = [
        Stop(offset: "0", color: "#fff", opacity: ".7"),
        Stop(offset: ".1", color: "#aaa", opacity: ".1"),
        Stop(offset: ".9", color: "#000", opacity: ".3"),
        Stop(offset: "1", color: "#000", opacity: ".5"),
      ]
    case .flatSquare, .forTheBadge, .social: break
    }
  }

  /// The gradient and the rounded corners; empty without shine.
  func definitions(width: Double, id: String) -> String {
    guard !stops.isEmpty else { return "" }
    let stops = stops.map {
      "<stop offset=\"\($0.offset)\" stop-color=\"\($0.color)\" stop-opacity=\"\($0.opacity)\"/>"
    }
    return "<linearGradient id=\"s\(id)\" x2=\"0\" y2=\"100%\">\(stops.joined())</linearGradient>"
      + "<clipPath id=\"r\(id)\">\(sheet(width: width, "rx=\"\(radius)\" fill=\"#fff\""))</clipPath>"
  }

  /// A rectangle over all of the badge.
  func sheet(width: Double, _ attributes: String) -> String {
    "<rect width=\"\(width.short)\" height=\"\(height)\" \(attributes)/>"
  }
}
