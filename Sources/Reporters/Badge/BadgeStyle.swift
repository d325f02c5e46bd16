// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A look of a badge, as shields.io draws it.
public enum BadgeStyle: String, Sendable, Hashable, Codable, CaseIterable {
  /// Rounded, with a faint shine.
  case flat
  /// Square, without a shine.
  case flatSquare = "flat-square"
  /// Rounder, with a strong shine.
  case plastic
  /// High and square, in spaced capitals.
  case forTheBadge = "for-the-badge"
  /// A word and a bubble, without the colour of the verdict.
  case social

  /// `text` as the style sets it.
  func label(_ text: String) -> String {
    switch self {
    case .flat, .flatSquare, .plastic: text
    case .forTheBadge: text.uppercased()
    case .social: text.prefix(1).uppercased() + text.dropFirst()
    }
  }

  /// `text` as the style sets it.
  func message(_ text: String) -> String { self == .forTheBadge ? text.uppercased() : text }
}
