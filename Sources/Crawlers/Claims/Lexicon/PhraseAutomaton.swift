// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Finds phrases in one pass over a text.
///
/// An Aho-Corasick automaton over folded bytes (Aho and Corasick 1975), with bytes that no phrase
/// holds in one class, so that the table stays small enough for the cache.
struct PhraseAutomaton: Sendable {
  struct Output: Sendable {
    var length: Int
    var entry: Int
    var opensWord: Bool
    var closesWord: Bool
  }

  var classOf: [UInt8]
  var classCount: Int
  /// By row and class: twice the first index of the next state's row, plus one where phrases end
  /// in that state.
  var next: [Int32]
  /// Where the outputs of a state begin; one longer than there are states.
  var firstOutput: [Int32]
  var outputs: [Output]
  /// Whether an underscore is a letter of a word.
  var isJoining: Bool
  /// Whether no phrase begins inside a word, so that what is left of a word without one is skipped.
  var skipsWords: Bool

  /// The phrases in `bytes`, by where they end; words are matched whole.
  func hits(in bytes: UnsafeBufferPointer<UInt8>) -> [TermMatcher.Hit] {
    var found: [TermMatcher.Hit] = []
    // Without the arrays' own checks the walk is three times as fast; every index comes from the
    // tables, which the builder closed over all states and classes.
    next.withUnsafeBufferPointer { next in
      classOf.withUnsafeBufferPointer { classOf in
        var row = 0
        var index = 0
        while index < bytes.count {
          let entry = Int(next[row + Int(classOf[Int(bytes[index])])])
          row = entry >> 1
          if entry & 1 == 1 {
            take(state: row / classCount, endingAt: index, of: bytes, into: &found)
          }
          let isInWord = skipsWords && row == 0 && TermMatcher.isWord(bytes[index])
          index += 1
          if isInWord { while index < bytes.count, TermMatcher.isWord(bytes[index]) { index += 1 } }
        }
      }
    }
    return found
  }

  private func take(
    state: Int,
    endingAt index: Int,
    of bytes: UnsafeBufferPointer<UInt8>,
    into found: inout [TermMatcher.Hit]
  ) {
    for output in outputs[Int(firstOutput[state])..<Int(firstOutput[state + 1])] {
      let start = index + 1 - output.length
      if output.opensWord, start > 0, isLetter(bytes[start - 1]) { continue }
      if output.closesWord, index + 1 < bytes.count, isLetter(bytes[index + 1]) { continue }
      found.append(TermMatcher.Hit(start: start, end: index + 1, entry: output.entry))
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    TermMatcher.isWord(byte) || isJoining && byte == UInt8(ascii: "_")
  }
}
