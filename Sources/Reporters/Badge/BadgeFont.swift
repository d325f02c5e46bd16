// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Widths of text as a badge draws it: 11 pixels high.
enum BadgeFont {
  /// The fonts to draw with; their widths agree closely, and `textLength` evens out the rest.
  static let family = "Verdana,Geneva,DejaVu Sans,sans-serif"

  /// The width in pixels, whole and odd, so that both halves can be centred on a pixel.
  static func width(of text: String) -> Int {
    let units = text.reduce(0) { $0 + advance(of: $1) }
    return units * 11 / unitsPerEm | 1
  }

  private static let unitsPerEm = 2048

  private static func advance(of character: Character) -> Int {
    guard let code = character.asciiValue, code >= 32, code < 127 else {
      return character.columns == 2 ? unitsPerEm : character.columns * 1303
    }
    return advances[Int(code) - 32]
  }

  /// Advance widths of U+0020 to U+007E in DejaVu Sans 2.37, from its `hmtx` table.
  private static let advances = [
    651, 821, 942, 1716, 1303, 1946, 1597, 563, 799, 799, 1024, 1716, 651, 739, 651, 690,
    1303, 1303, 1303, 1303, 1303, 1303, 1303, 1303, 1303, 1303, 690, 690, 1716, 1716, 1716, 1087,
    2048, 1401, 1405, 1430, 1577, 1294, 1178, 1587, 1540, 604, 604, 1343, 1141, 1767, 1532, 1612,
    1235, 1612, 1423, 1300, 1251, 1499, 1401, 2025, 1403, 1251, 1403, 799, 690, 799, 1716, 1024,
    1024, 1255, 1300, 1126, 1300, 1260, 721, 1300, 1298, 569, 569, 1186, 569, 1995, 1298, 1253,
    1300, 1300, 842, 1067, 803, 1298, 1212, 1675, 1212, 1212, 1075, 1303, 690, 1303, 1716,
  ]
}
