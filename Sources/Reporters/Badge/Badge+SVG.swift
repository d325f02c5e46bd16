// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Badge {
  /// The badge as an SVG document, to the geometry of shields.io.
  ///
  /// It needs no script, font or image from elsewhere, which proxies of README images block. Its
  /// ids come from its content, so that several may stand in one page.
  public func svg(style: BadgeStyle = .flat) -> String {
    let label = Half(text: self.label.neutralized, start: 1)
    let message = Half(text: self.message.neutralized, start: label.width - 1)
    let width = label.width + message.width
    let id = identifier(style)
    let rendering =
      style == .flatSquare ? "shape-rendering=\"crispEdges\"" : "clip-path=\"url(#r\(id))\""
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(style.height)" \
      role="img" aria-label="\(phrase.escapedForXML)">\
      <title>\(title.escapedForXML)</title>\
      \(Self.shine(style, width: width, id: id))\
      <g \(rendering)>\
      <rect width="\(label.width)" height="\(style.height)" fill="#555"/>\
      <rect x="\(label.width)" width="\(message.width)" height="\(style.height)" \
      fill="\(color.rawValue)"/>\
      \(style.stops.isEmpty ? "" : Self.sheet(style, width: width, fill: "url(#s\(id))"))</g>\
      <g fill="#fff" text-anchor="middle" font-family="\(BadgeFont.family)" \
      text-rendering="geometricPrecision" font-size="110">\
      \(label.drawn(style))\(message.drawn(style))</g></svg>

      """
  }

  private static func shine(_ style: BadgeStyle, width: Int, id: String) -> String {
    guard !style.stops.isEmpty else { return "" }
    let stops = style.stops.map {
      "<stop offset=\"\($0.offset)\" stop-color=\"\($0.color)\" stop-opacity=\"\($0.opacity)\"/>"
    }
    return "<linearGradient id=\"s\(id)\" x2=\"0\" y2=\"100%\">\(stops.joined())</linearGradient>"
      + "<clipPath id=\"r\(id)\">\(sheet(style, width: width, fill: "#fff"))</clipPath>"
  }

  private static func sheet(_ style: BadgeStyle, width: Int, fill: String) -> String {
    let corners = fill == "#fff" ? " rx=\"\(style.radius)\"" : ""
    return "<rect width=\"\(width)\" height=\"\(style.height)\"\(corners) fill=\"\(fill)\"/>"
  }

  /// FNV-1a of all that is drawn: the same badge always has the same ids.
  private func identifier(_ style: BadgeStyle) -> String {
    let content = [title, color.rawValue, style.rawValue].joined(separator: "\n")
    let hash = content.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 16)
  }
}

extension Badge {
  /// One half of a badge.
  private struct Half {
    /// Its text.
    let text: String
    /// Where it begins, in pixels.
    let start: Int

    /// Its width in pixels, with five on either side of the text.
    var width: Int { BadgeFont.width(of: text) + 10 }

    /// Its text and the text's shadow; drawn ten times too large, for fractions of a pixel.
    func drawn(_ style: BadgeStyle) -> String {
      let length = BadgeFont.width(of: text) * 10
      let place = "x=\"\(start * 10 + 50 + length / 2)\""
      let size = "transform=\"scale(.1)\" textLength=\"\(length)\""
      let words = text.escapedForXML
      let shadow =
        "<text aria-hidden=\"true\" \(place) y=\"\(style.baseline + 10)\" fill=\"#010101\" "
        + "fill-opacity=\".3\" \(size)>\(words)</text>"
      return (style == .flatSquare ? "" : shadow)
        + "<text \(place) y=\"\(style.baseline)\" \(size)>\(words)</text>"
    }
  }
}
