// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A text of a badge, measured, and where it stands.
struct BadgeText: Sendable {
  /// The words, as they are drawn.
  var words: String
  var face: BadgeFace
  /// The width to fill, in pixels.
  var width: Double
  /// Space behind every character, in pixels; not drawn where scripts may join their letters.
  var spacing = 0.0
  /// Whether every character was measured, so that the text may be set to its width.
  var isExact: Bool
  /// Where its middle is, in pixels.
  var middle = 0.0

  /// A text whose width is whole and odd, so that it can be centred on a pixel.
  init(_ words: String, in face: BadgeFace) {
    let width = face.width(of: words)
    self.words = words
    self.face = face
    self.width = Double(Int(width.pixels) | 1)
    isExact = width.isExact
  }

  /// A text with `spacing` behind every character.
  init(_ words: String, in face: BadgeFace, spacing: Double) {
    let width = face.width(of: words)
    self.words = words
    self.face = face
    self.spacing = spacing
    self.width = width.pixels.rounded(.down) + spacing * Double(words.unicodeScalars.count)
    isExact = width.isExact
  }

  /// The element, `attributes` included; drawn ten times too large, for fractions of a pixel.
  func drawn(baseline: Int, _ attributes: String = "") -> String {
    let length = isExact ? " textLength=\"\((width * 10).short)\"" : ""
    let isSpaced = spacing > 0 && (isExact || !words.joinsLetters)
    let space = isSpaced ? " letter-spacing=\"\((spacing * 10).short)\"" : ""
    return "<text x=\"\((middle * 10).short)\" y=\"\(baseline)\" transform=\"scale(.1)\""
      + "\(length)\(space)\(attributes)>\(words.escapedForXML)</text>"
  }

  /// The same text as a shadow below, which nobody is to be read twice.
  func shadow(baseline: Int, _ attributes: String) -> String {
    drawn(baseline: baseline + 10, " aria-hidden=\"true\" \(attributes)")
  }
}

extension String {
  /// Whether a script in it may join its letters, or sets marks that space would tear off: Hebrew,
  /// Arabic and all up to the Hangul of old, Mongolian, and Arabic's presentation forms.
  fileprivate var joinsLetters: Bool {
    unicodeScalars.contains { scalar in
      [0x0590...0x10FF, 0x1700...0x1CFF, 0xA800...0xABFF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF]
        .contains { $0.contains(scalar.value) }
        || scalar.value == 0x200D || scalar.value >= 0x1E000 && scalar.value < 0x20000
    }
  }
}

extension Double {
  /// As SVG writes it: whole numbers without a point.
  var short: String { self == rounded() ? "\(Int(self))" : "\(self)" }
}
