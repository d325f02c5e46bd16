// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Whether the text of an element is seen, by what it takes over from those round it and by its own
/// style.
struct HTMLSight: Sendable, Hashable {
  private var hasNoSize = false
  private var isInvisible = false
  private var color: HTMLColor?
  private var background = HTMLColor.white

  /// Whether text is not seen here.
  var hidesText: Bool {
    hasNoSize || isInvisible || color.map { $0.vanishes(before: background) } ?? false
  }

  /// The same inside of an element of `style`.
  func inside(_ style: HTMLStyle) -> HTMLSight {
    var sight = self
    sight.hasNoSize = style.hasNoSize ?? hasNoSize
    sight.isInvisible = style.isInvisible ?? isInvisible
    sight.color = style.color ?? color
    if let own = style.background, !own.isTransparent { sight.background = own }
    return sight
  }
}
