// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What is drawn of a badge inside its frame, and how much room it takes.
struct BadgeDrawing: Sendable {
  /// In pixels.
  var width: Double
  /// In pixels.
  var height: Int
  /// Elements of SVG.
  var elements: String
}

extension BadgeDrawing {
  /// The drawing of `badge` in `style`; `id` makes its ids unlike those of other badges in a page.
  init(_ badge: Badge, style: BadgeStyle, id: String) {
    let label = style.label(badge.label.neutralized)
    let message = style.message(badge.message.neutralized)
    switch style {
    case .flat, .flatSquare, .plastic:
      let halves = BadgeHalves(label, message, inset: 5, face: .plain)
      self = halves.drawn(badge.color, look: .init(style), id: id)
    case .forTheBadge:
      self = BadgeHalves(wide: label, message).drawn(badge.color)
    case .social:
      self = BadgeBubble(label, message).drawn(id: id)
    }
  }
}
