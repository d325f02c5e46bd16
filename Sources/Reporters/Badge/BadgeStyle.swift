// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A look of a badge, as shields.io draws it.
public enum BadgeStyle: String, Sendable, Hashable, CaseIterable {
  /// Rounded, with a faint shine.
  case flat
  /// Square, without a shine.
  case flatSquare = "flat-square"
  /// Rounder, with a strong shine.
  case plastic

  /// The height in pixels.
  var height: Int { self == .plastic ? 18 : 20 }

  /// The radius of the corners in pixels.
  var radius: Int {
    switch self {
    case .flat: 3
    case .flatSquare: 0
    case .plastic: 4
    }
  }

  /// Where the text stands, in tenths of a pixel.
  var baseline: Int { self == .plastic ? 130 : 140 }

  /// The shine from top to bottom.
  var stops: [(offset: String, color: String, opacity: String)] {
    switch self {
    case .flat: [("0", "#bbb", ".1"), ("1", "#000", ".1")]
    case .flatSquare: []
    case .plastic:
      [("0", "#fff", ".7"), (".1", "#aaa", ".1"), (".9", "#000", ".3"), ("1", "#000", ".5")]
    }
  }
}
