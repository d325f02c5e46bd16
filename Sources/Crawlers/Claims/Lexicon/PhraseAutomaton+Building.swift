// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension PhraseAutomaton {
  /// One spelling of a phrase.
  struct Phrase: Sendable {
    /// Folded.
    var bytes: [UInt8]
    var entry: Int
    /// Whether the word it begins with may begin earlier.
    var goesBefore: Bool
    /// Whether the word it ends with may go on.
    var goesOn: Bool

    var output: Output {
      Output(
        length: bytes.count,
        entry: entry,
        opensWord: !goesBefore && bytes.first.map(TermMatcher.isWord) ?? false,
        closesWord: !goesOn && bytes.last.map(TermMatcher.isWord) ?? false
      )
    }
  }

  /// An automaton of `phrases`; with `isJoining`, an underscore is a letter of a word.
  ///
  /// `fold` says how a byte of a text stands in phrases: by default upper and lower case, and what
  /// separates words, in one.
  init(
    _ phrases: [Phrase],
    isJoining: Bool,
    fold: (UInt8) -> UInt8 = TermPhrase.fold
  ) {
    self.isJoining = isJoining
    skipsWords = !phrases.contains(where: \.goesBefore)
    codes = Self.codes(phrases.map(\.bytes), fold)
    var trie = PhraseTrie()
    for phrase in phrases { trie.insert(phrase.bytes, phrase.output) }
    trie.close(skippingWords: skipsWords)
    let order = trie.layout()
    var numbers = [Int](repeating: 0, count: order.count)
    for (number, node) in order.enumerated() { numbers[node] = number }
    outputs = order.flatMap { trie.nodes[$0].outputs }
    (states, firstOutput) = ([], [0])
    for node in order.lazy.map({ trie.nodes[$0] }) {
      let first = node.firstChild.map { numbers[$0] } ?? 0
      states.append(
        State(
          label: UInt8(codes[Int(node.label)] & 0xFF),
          children: first..<first + node.childCount,
          failure: numbers[node.failure],
          endsPhrase: !node.outputs.isEmpty
        )
      )
      firstOutput.append((firstOutput.last ?? 0) + Int32(node.outputs.count))
    }
    let codeCount = Int(codes.map { $0 & 0xFF }.max() ?? 0) + 1
    rootCount = trie.nodes[0].childCount
    roots = Array(repeating: 0, count: codeCount)
    pairs = Array(repeating: 0, count: codeCount * rootCount)
    for state in 0...rootCount { lay(childrenOf: state) }
  }

  /// Lays the children of the root, or of a state right behind it, into their table.
  private mutating func lay(childrenOf state: Int) {
    for child in states[state].firstChild..<states[state].firstChild + states[state].childCount {
      if state == 0 {
        roots[states[child].label] = Int32(child)
      } else {
        pairs[(state - 1) * roots.count + states[child].label] = Int32(child)
      }
    }
  }

  /// For each byte the number of what it is folded to; 0 for those that stand in no phrase.
  private static func codes(_ phrases: [[UInt8]], _ fold: (UInt8) -> UInt8) -> [UInt16] {
    var numbers = [UInt16](repeating: 0, count: 256)
    for (index, byte) in Set(phrases.joined()).sorted().enumerated() {
      numbers[Int(byte)] = UInt16(index + 1)
    }
    return (UInt8.min...UInt8.max).map { byte in
      numbers[Int(fold(byte))] | (TermMatcher.isWord(byte) ? wordMark : 0)
    }
  }
}
