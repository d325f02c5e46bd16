// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How a report may look where it goes: what the caller knows of the terminal or the file.
public struct RenderStyle: Sendable, Hashable {
  /// The columns of a line of text.
  public var width: Int
  /// Whether ANSI colours may be used; the caller decides by `NO_COLOR` and the terminal.
  public var isColored: Bool
  /// Whether JSON is spread over lines, as for one audit on a terminal.
  public var isPretty: Bool

  /// A style; the defaults are those of a file, and fewer columns than 60 count as 60.
  public init(width: Int = 100, isColored: Bool = false, isPretty: Bool = false) {
    self.width = max(width, 60)
    self.isColored = isColored
    self.isPretty = isPretty
  }
}
