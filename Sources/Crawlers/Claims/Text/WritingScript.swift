// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A script that prose is written in, told by the lead bytes of its letters in UTF-8.
enum WritingScript: Int, CaseIterable {
  case latin, cyrillic, hebrew, arabic, indic, thai, hangul, han

  /// Some of its languages, by their ISO 639-1 codes: those whose words a lexicon may hold.
  var languages: Set<String> {
    switch self {
    case .latin: ["en", "de", "fr", "es", "pt", "it", "vi", "id", "tr", "pl"]
    case .cyrillic: ["ru", "uk", "bg", "sr", "kk"]
    case .hebrew: ["he", "yi"]
    case .arabic: ["ar", "fa", "ur"]
    case .indic: ["hi", "bn", "ta", "te", "mr"]
    case .thai: ["th", "lo"]
    case .hangul: ["ko"]
    case .han: ["zh", "ja"]
    }
  }

  /// In words: "Cyrillic".
  var name: String {
    let name = "\(self)"
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Letters counted by script.
  struct Tally {
    private var counts = [Int](repeating: 0, count: WritingScript.allCases.count)

    var all: Int { counts.reduce(0, +) }
    subscript(script: WritingScript) -> Int { counts[script.rawValue] }

    mutating func count(_ text: String) {
      var text = text
      text.withUTF8 { bytes in
        // Most letters of most cards, told without a look at the tables.
        counts[WritingScript.latin.rawValue] += bytes.reduce(0) {
          $0 &+ (TermMatcher.isLatin($1) ? 1 : 0)
        }
        guard bytes.reduce(0, |) >= 0x80 else { return }
        // The bytes behind a lead byte begin no letter.
        for index in bytes.indices where bytes[index] >= 0xC0 {
          let next = index + 1 < bytes.count ? bytes[index + 1] : 0
          if let script = WritingScript(lead: bytes[index], next: next) {
            counts[script.rawValue] += 1
          }
        }
      }
    }
  }

  /// The script of a letter by its first two bytes; nil for what is no letter, or of no script here.
  ///
  /// Blocks as the Unicode Standard lays them out.
  init?(lead: UInt8, next: UInt8) {
    switch (lead, next) {
    case (UInt8(ascii: "a")...UInt8(ascii: "z"), _), (UInt8(ascii: "A")...UInt8(ascii: "Z"), _),
      (0xC3...0xC9, _):
      self = .latin
    case (0xD0...0xD3, _): self = .cyrillic
    case (0xD6...0xD7, _): self = .hebrew
    case (0xD8...0xDB, _): self = .arabic
    case (0xE0, 0xA4...0xB7): self = .indic
    case (0xE0, 0xB8...0xBB): self = .thai
    case (0xE3, 0x81...0x83), (0xE3, 0x90...0xBF), (0xE4...0xE9, _): self = .han
    case (0xEA, 0xB0...0xBF), (0xEB...0xEC, _), (0xED, 0x80...0x9E): self = .hangul
    default: return nil
    }
  }
}
