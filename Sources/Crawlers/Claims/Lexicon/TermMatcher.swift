// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Finds all phrases of the lexicon in one pass over a text.
///
/// An Aho-Corasick automaton over folded bytes (Aho and Corasick 1975), with bytes that no phrase
/// holds in one class, so that the table stays small enough for the cache.
package struct TermMatcher: Sendable {
  package struct Hit: Sendable, Hashable {
    package var start: Int
    package var end: Int
    /// Which entry's phrase it is.
    package var entry: Int
  }

  struct Output: Sendable {
    var length: Int
    var entry: Int
    var opensWord: Bool
    var closesWord: Bool
  }

  var classOf: [UInt8]
  var classCount: Int
  /// The next state by state and class, times two, plus one where phrases end in it.
  var next: [Int32]
  /// Where the outputs of a state begin; one longer than there are states.
  var firstOutput: [Int32]
  var outputs: [Output]
  /// Whether an underscore is a letter of a word.
  var isJoining: Bool

  /// The phrases in `bytes`, by where they end; words are matched whole.
  package func hits(in bytes: UnsafeBufferPointer<UInt8>) -> [Hit] {
    var found: [Hit] = []
    // Without the arrays' own checks the walk is three times as fast; every index comes from the
    // tables, which the builder closed over all states and classes.
    next.withUnsafeBufferPointer { next in
      classOf.withUnsafeBufferPointer { classOf in
        var row = 0
        for index in 0..<bytes.count {
          let entry = Int(next[row + Int(classOf[Int(bytes[index])])])
          row = (entry >> 1) * classCount
          if entry & 1 == 1 { take(state: entry >> 1, endingAt: index, of: bytes, into: &found) }
        }
      }
    }
    return found
  }

  private func take(
    state: Int,
    endingAt index: Int,
    of bytes: UnsafeBufferPointer<UInt8>,
    into found: inout [Hit]
  ) {
    for output in outputs[Int(firstOutput[state])..<Int(firstOutput[state + 1])] {
      let start = index + 1 - output.length
      if output.opensWord, start > 0, isLetter(bytes[start - 1]) { continue }
      if output.closesWord, index + 1 < bytes.count, isLetter(bytes[index + 1]) { continue }
      found.append(Hit(start: start, end: index + 1, entry: output.entry))
    }
  }

  package func hits(in text: String) -> [Hit] {
    var text = text
    return text.withUTF8 { hits(in: $0) }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    Self.isWord(byte) || isJoining && byte == UInt8(ascii: "_")
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
