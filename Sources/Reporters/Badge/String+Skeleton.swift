// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

extension String {
  /// What a reader takes the text for: lower case, compatibility forms and marks taken off, what is
  /// not seen left out, and letters of other scripts that look like Latin ones put as those.
  ///
  /// Only for comparing. After the skeletons of UTS #39, with no more of its table than what English
  /// words, digits, strokes and dashes are mistaken for.
  package var skeleton: String {
    var text = ""
    for scalar in neutralized.decomposedStringWithCompatibilityMapping.unicodeScalars {
      let properties = scalar.properties
      if properties.isDefaultIgnorableCodePoint || scalar == "\u{FFFD}" { continue }
      switch properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format, .control: continue
      case .dashPunctuation: text += "-"
      case .decimalNumber: text += properties.numericValue.map { "\(Int($0))" } ?? ""
      default:
        if let latin = Self.lookalikes[scalar] {
          text.unicodeScalars.append(latin)
        } else {
          text += properties.lowercaseMapping
        }
      }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (latin, others) in Self.scripts {
      for other in others.unicodeScalars { table[other] = latin }
    }
    return table
  }()

  /// A Latin letter or a sign, and what of Cyrillic, Greek, Armenian and small capitals is taken for
  /// it.
  private static let scripts: [(latin: Unicode.Scalar, others: String)] = [
    ("a", "аАαΑɑᴀ"), ("b", "вВΒЬьʙ"), ("c", "сСϲϹᴄ"), ("d", "ԁԀᴅ"), ("e", "еЕεΕҽєЄᴇ"), ("f", "ϝ"),
    ("g", "ɡցԍԌɢ"), ("h", "һНнΗհҺʜ"), ("i", "іІιΙıɪӏӀ"), ("j", "јЈϳͿᴊ"), ("k", "кКκΚᴋ"),
    ("l", "ʟ"), ("m", "мМΜᴍ"), ("n", "ηΝոպɴ"), ("o", "оОοΟσօՕᴏ"), ("p", "рРρΡᴘ"), ("q", "ԛԚ"),
    ("r", "гʀᴦ"), ("s", "ѕЅՏꜱ"), ("t", "тТτΤᴛ"), ("u", "υսՍᴜ"), ("v", "νѵѴᴠ"), ("w", "ԝԜωѡᴡ"),
    ("x", "хХχΧ"), ("y", "уУΥγүҮʏ"), ("z", "ΖᴢզՀ"), ("/", "⁄∕⧸╱／"), ("%", "٪﹪"), ("-", "−⁃"),
    (":", "։׃∶"),
  ]
}
