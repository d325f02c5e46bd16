// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A face and a size that badges are drawn in, with the widths of its characters.
package struct BadgeFace: Sendable {
  /// Advance widths of characters that follow each other, from `first` on; 0 for unknown ones.
  package struct AdvanceBlock: Sendable {
    package var first: UInt32
    package var advances: [UInt16]
  }

  /// The fonts to draw with, as a `font-family`: widths of those behind the first agree closely, and
  /// `textLength` evens out the rest.
  package var family: String
  /// In pixels.
  package var size: Int
  package var isBold = false
  package var blocks: [AdvanceBlock]

  private static let sans = "Verdana,Geneva,DejaVu Sans,sans-serif"

  /// The text of most styles.
  package static let plain = BadgeFace(family: sans, size: 11, blocks: verdana)
  /// The label of `for-the-badge`.
  package static let small = BadgeFace(family: sans, size: 10, blocks: verdana)
  /// The message of `for-the-badge`.
  package static let smallBold = BadgeFace(
    family: sans,
    size: 10,
    isBold: true,
    blocks: verdanaBold
  )
  /// All text of `social`.
  package static let social = BadgeFace(
    family: "Helvetica Neue,Helvetica,Arial,sans-serif",
    size: 11,
    isBold: true,
    blocks: helveticaBold
  )
}

extension BadgeFace {
  private static let unitsPerEm = 2048

  /// The width of `text` in pixels, summed as shields.io sums it: each character in hundredths.
  ///
  /// `isExact` is false where a character is in no table, as those of most scripts are not; then the
  /// width is one that suffices for them.
  package func width(of text: String) -> (pixels: Double, isExact: Bool) {
    text.reduce(into: (0, true)) { sum, character in
      for scalar in character.unicodeScalars {
        guard let advance = advance(of: scalar) else {
          sum.1 = false
          sum.0 += Double(Self.bound(character) * size) / Double(Self.unitsPerEm)
          break
        }
        let hundredths = (advance * size * 100 + Self.unitsPerEm / 2) / Self.unitsPerEm
        sum.0 += Double(hundredths) / 100
      }
    }
  }

  private func advance(of scalar: Unicode.Scalar) -> Int? {
    let block = blocks.last { $0.first <= scalar.value }
    guard let block, scalar.value - block.first < block.advances.count else { return nil }
    let advance = block.advances[Int(scalar.value - block.first)]
    return advance == 0 ? nil : Int(advance)
  }

  /// An em for what is as wide as high, and about the widest letter of other scripts.
  private static func bound(_ character: Character) -> Int {
    character.columns == 2 ? unitsPerEm : character.columns * 1_500
  }
}
