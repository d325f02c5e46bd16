// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Finds phrases in one pass over a text.
///
/// An automaton over folded bytes (Aho and Corasick 1975) that keeps the edges of its trie only, each
/// below the one before: a table of all transitions would be twenty times as large, and what it is
/// read with is the time that the cache takes to fill.
struct PhraseAutomaton: Sendable {
  struct Output: Sendable {
    var length: Int
    var entry: Int
    var opensWord: Bool
    var closesWord: Bool
  }

  /// By byte: the number that it has as it stands in phrases, 0 for one that stands in none; plus
  /// ``wordMark`` for what words are made of.
  var codes: [UInt16]
  /// By code: the state behind the root; 0, the root, where no phrase begins with it.
  var roots: [Int32]
  /// By first state behind the root and code: the child, 0 where there is none.
  ///
  /// These states have by far the most children, and most words end in them.
  var pairs: [Int32]
  /// How many states stand right behind the root: the first ones.
  var rootCount: Int
  var states: [State]
  /// Where the outputs of a state begin; one longer than there are states.
  var firstOutput: [Int32]
  var outputs: [Output]
  /// Whether an underscore is a letter of a word.
  var isJoining: Bool
  /// Whether no phrase begins inside a word, so that what is left of a word without one is skipped.
  var skipsWords: Bool

  /// What is read of a state at every byte, in one word of memory.
  struct State: Sendable {
    private let below: UInt32
    private let aside: UInt32

    /// - Parameters:
    ///   - label: the code that leads to it
    ///   - children: its children, which lie one behind the other
    ///   - failure: the state for what is left when no child fits
    ///   - endsPhrase: whether phrases end in it
    init(label: UInt8, children: Range<Int>, failure: Int, endsPhrase: Bool) {
      below = UInt32(children.lowerBound) << 9 | UInt32(label) << 1 | (endsPhrase ? 1 : 0)
      aside = UInt32(failure) << 8 | UInt32(children.count)
    }

    var label: Int { Int(below >> 1 & 0xFF) }
    var firstChild: Int { Int(below >> 9) }
    var childCount: Int { Int(aside & 0xFF) }
    var failure: Int { Int(aside >> 8) }
    var endsPhrase: Bool { below & 1 == 1 }
  }

  /// The mark, among ``codes``, of a byte that words are made of.
  static let wordMark: UInt16 = 0x100

  /// The phrases in `bytes`, by where they end; words are matched whole.
  func hits(in bytes: UnsafeBufferPointer<UInt8>) -> [TermMatcher.Hit] {
    var found: [TermMatcher.Hit] = []
    withTables { tables in
      var state = 0
      var index = 0
      while index < bytes.count {
        let code = tables.codes[Int(bytes[index])]
        state = tables.next(state, by: code, after: index > 0 ? bytes[index - 1] : 0)
        if tables.endsPhrase(state) { take(state, endingAt: index, of: bytes, into: &found) }
        index += 1
        guard state == 0, tables.skipsWords, code >= Self.wordMark else { continue }
        while index < bytes.count, tables.codes[Int(bytes[index])] >= Self.wordMark { index += 1 }
      }
    }
    return found
  }

  /// Without the arrays' own checks the walk is three times as fast; every index comes from the
  /// tables, which the builder closed over all states.
  private func withTables(_ walk: (PhraseTables) -> Void) {
    codes.withUnsafeBufferPointer { codes in
      roots.withUnsafeBufferPointer { roots in
        pairs.withUnsafeBufferPointer { pairs in
          states.withUnsafeBufferPointer { states in
            walk(
              PhraseTables(
                codes: codes,
                roots: roots,
                pairs: pairs,
                rootCount: rootCount,
                states: states,
                skipsWords: skipsWords
              )
            )
          }
        }
      }
    }
  }

  private func take(
    _ state: Int,
    endingAt index: Int,
    of bytes: UnsafeBufferPointer<UInt8>,
    into found: inout [TermMatcher.Hit]
  ) {
    for output in outputs[Int(firstOutput[state])..<Int(firstOutput[state + 1])] {
      let start = index + 1 - output.length
      if output.opensWord, start > 0, isLetter(bytes[start - 1]) { continue }
      if output.closesWord, index + 1 < bytes.count, isLetter(bytes[index + 1]) { continue }
      if found.isEmpty { found.reserveCapacity(min(bytes.count / 32 + 2, 64)) }
      found.append(TermMatcher.Hit(start: start, end: index + 1, entry: output.entry))
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    TermMatcher.isWord(byte) || isJoining && byte == UInt8(ascii: "_")
  }
}
