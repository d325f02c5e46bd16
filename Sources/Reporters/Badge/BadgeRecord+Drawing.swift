// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension BadgeRecord {
  /// Whether an SVG that draws `texts`, and fills rectangles with `fills`, shows what is recorded.
  ///
  /// A badge of another version may be drawn otherwise; its words and its colour are the same.
  package func agrees(texts: [String], fills: [String]) -> Bool {
    guard let style = BadgeStyle(rawValue: style), let color = Badge.Color(shields: color) else {
      return false
    }
    let words: Set = [style.label(label).neutralized, style.message(message).neutralized]
    return Set(texts.map(\.neutralized)) == words
      && (style == .social || fills.contains(color.rawValue))
  }
}
