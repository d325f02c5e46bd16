// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Finds all phrases of the lexicon in a text.
///
/// Two automata: most text is ASCII alone, and the table of its phrases stays several times smaller
/// without the bytes of other scripts. A class, since a lexicon holds several and is handed on often.
package final class TermMatcher: Sendable {
  package struct Hit: Sendable, Hashable {
    package var start: Int
    package var end: Int
    /// Which entry's phrase it is.
    package var entry: Int
  }

  private let plain: PhraseAutomaton
  private let wide: PhraseAutomaton
  /// By byte: whether it begins a character of a wide phrase.
  private let opensWide: [Bool]

  /// A matcher of `phrases`, each with the entry it belongs to.
  ///
  /// - Parameters:
  ///   - phrases: each with the entry it belongs to.
  ///   - joining: whether an underscore is a letter of a word.
  package init(_ phrases: [(phrase: String, entry: Int)], joining: Bool = false) {
    let spelled = phrases.flatMap { phrase, entry in
      let (begins, ends) = (phrase.hasPrefix("*"), phrase.hasSuffix("*"))
      let bare = phrase.dropFirst(begins ? 1 : 0).dropLast(ends ? 1 : 0)
      return TermPhrase.spellings(of: String(bare)).map {
        PhraseAutomaton.Phrase(bytes: $0, entry: entry, goesBefore: begins, goesOn: ends)
      }
    }
    let wide = spelled.filter { phrase in phrase.bytes.contains { $0 >= 0x80 } }
    var opensWide = [Bool](repeating: false, count: 256)
    for byte in wide.lazy.flatMap(\.bytes) where byte >= 0xC0 { opensWide[Int(byte)] = true }
    self.opensWide = opensWide
    plain = PhraseAutomaton(
      spelled.filter { phrase in phrase.bytes.allSatisfy { $0 < 0x80 } },
      isJoining: joining
    )
    self.wide = PhraseAutomaton(wide, isJoining: joining)
  }

  /// The phrases in `bytes`, by where they end; words are matched whole.
  package func hits(in bytes: UnsafeBufferPointer<UInt8>) -> [Hit] {
    let found = plain.hits(in: bytes)
    guard mayHoldWide(bytes) else { return found }
    let wide = wide.hits(in: bytes)
    return wide.isEmpty ? found : (found + wide).sorted { ($0.end, $0.start) < ($1.end, $1.start) }
  }

  package func hits(in text: String) -> [Hit] {
    var text = text
    return text.withUTF8 { hits(in: $0) }
  }

  private func mayHoldWide(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // Read whole without a way out, this is done many bytes at a time.
    guard bytes.reduce(0, |) >= 0x80 else { return false }
    return bytes.contains { opensWide[Int($0)] }
  }

  static func isLatin(_ byte: UInt8) -> Bool {
    let folded = byte | 0x20
    return folded >= UInt8(ascii: "a") && folded <= UInt8(ascii: "z")
  }

  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
