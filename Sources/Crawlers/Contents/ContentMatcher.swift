// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Finds words of code in a text: byte for byte, but for the case of Latin letters.
///
/// A word is matched whole, an underscore being a letter of it; a `*` at an end of a phrase lets the
/// word go on there.
struct ContentMatcher: Sendable {
  private let automaton: PhraseAutomaton

  /// A matcher of `phrases`, each with the entry it belongs to.
  init(_ phrases: [(phrase: String, entry: Int)]) {
    let spelled = phrases.compactMap { phrase, entry -> PhraseAutomaton.Phrase? in
      let (begins, ends) = (phrase.hasPrefix("*"), phrase.hasSuffix("*"))
      let bare = phrase.utf8.dropFirst(begins ? 1 : 0).dropLast(ends ? 1 : 0)
      guard !bare.isEmpty else { return nil }
      return PhraseAutomaton.Phrase(
        bytes: bare.map(lowercase),
        entry: entry,
        goesBefore: begins,
        goesOn: ends
      )
    }
    automaton = PhraseAutomaton(spelled, isJoining: true, fold: lowercase)
  }

  /// The phrases in `bytes`, by where they end.
  func hits(in bytes: [UInt8]) -> [TermMatcher.Hit] {
    bytes.withUnsafeBufferPointer { automaton.hits(in: $0) }
  }

  /// The same in a text.
  func hits(in text: String) -> [TermMatcher.Hit] {
    var text = text
    return text.withUTF8 { automaton.hits(in: $0) }
  }
}
