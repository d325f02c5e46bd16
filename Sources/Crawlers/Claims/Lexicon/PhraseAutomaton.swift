// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Finds phrases in one pass over a text.
///
/// An automaton over folded bytes (Aho and Corasick 1975) that keeps the edges of its trie only, in
/// breadth-first order: a table of all transitions would be twenty times as large, and what it is
/// read with is the time that the cache takes to fill.
struct PhraseAutomaton: Sendable {
  struct Output: Sendable {
    var length: Int
    var entry: Int
    var opensWord: Bool
    var closesWord: Bool
  }

  /// By byte: as it stands in phrases, and 0 for one that stands in none.
  var folded: [UInt8]
  /// By folded byte: the state behind the root; 0, the root, where no phrase begins with it.
  var roots: [Int32]
  /// By state: the byte that leads to it.
  var labels: [UInt8]
  /// By state: twice its first child, plus one where phrases end in the state; one longer.
  ///
  /// A state's children end where those of the next one begin.
  var children: [Int32]
  /// By state: the one for what is left when no child fits.
  var failures: [Int32]
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
    // tables, which the builder closed over all states.
    children.withUnsafeBufferPointer { children in
      labels.withUnsafeBufferPointer { labels in
        let edges = Edges(children: children, labels: labels)
        var state = 0
        var index = 0
        while index < bytes.count {
          state = next(state, at: index, of: bytes, edges)
          if edges.endsPhrase(state) { take(state, endingAt: index, of: bytes, into: &found) }
          let isInWord = skipsWords && state == 0 && TermMatcher.isWord(bytes[index])
          index += 1
          if isInWord { while index < bytes.count, TermMatcher.isWord(bytes[index]) { index += 1 } }
        }
      }
    }
    return found
  }

  /// The edges of the trie.
  private struct Edges {
    var children: UnsafeBufferPointer<Int32>
    var labels: UnsafeBufferPointer<UInt8>

    func endsPhrase(_ state: Int) -> Bool { children[state] & 1 == 1 }

    func child(of state: Int, by byte: UInt8) -> Int? {
      var child = Int(children[state] >> 1)
      let end = Int(children[state + 1] >> 1)
      while child < end {
        if labels[child] == byte { return child }
        child += 1
      }
      return nil
    }
  }

  private func next(
    _ state: Int,
    at index: Int,
    of bytes: UnsafeBufferPointer<UInt8>,
    _ edges: Edges
  ) -> Int {
    let byte = folded[Int(bytes[index])]
    guard byte != 0 else { return 0 }
    var from = state
    while from != 0 {
      if let child = edges.child(of: from, by: byte) { return child }
      from = Int(failures[from])
    }
    let isInside =
      state != 0 && skipsWords && TermMatcher.isWord(byte) && TermMatcher.isWord(bytes[index - 1])
    return isInside ? 0 : Int(roots[Int(byte)])
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
      found.append(TermMatcher.Hit(start: start, end: index + 1, entry: output.entry))
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    TermMatcher.isWord(byte) || isJoining && byte == UInt8(ascii: "_")
  }
}
