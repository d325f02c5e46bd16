// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Badge {
  /// The badge as an SVG document, to the geometry of shields.io.
  ///
  /// It needs no script, font or image from elsewhere, which proxies of README images block. Its
  /// ids come from its content, so that several may stand in one page.
  public func svg(style: BadgeStyle = .flat) -> String {
    let drawing = BadgeDrawing(self, style: style, id: identifier(style))
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(drawing.width.short)" \
      height="\(drawing.height)" role="img" aria-label="\(phrase.escapedForXML)">\
      <title>\(title.escapedForXML)</title>\
      \(metadata(style))\(drawing.elements)</svg>

      """
  }

  /// The badge's record, for who verifies it; empty without an origin.
  private func metadata(_ style: BadgeStyle) -> String {
    guard let json = record(style)?.json else { return "" }
    let text = json.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
    return "<metadata>\(text)</metadata>"
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
