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
    folded = Self.folded(phrases.map(\.bytes), fold)
    var trie = PhraseTrie()
    for phrase in phrases { trie.insert(phrase.bytes, phrase.output) }
    let order = trie.close(skippingWords: skipsWords)

    var numbers = [Int32](repeating: 0, count: order.count)
    for (number, node) in order.enumerated() { numbers[node] = Int32(number) }
    labels = order.map { trie.nodes[$0].label }
    failures = order.map { numbers[trie.nodes[$0].failure] }
    outputs = order.flatMap { trie.nodes[$0].outputs }
    (children, firstOutput, roots) = ([], [0], Array(repeating: 0, count: 256))
    var child: Int32 = 1
    for node in order.lazy.map({ trie.nodes[$0] }) {
      children.append(child << 1 | (node.outputs.isEmpty ? 0 : 1))
      child += Int32(node.childCount)
      firstOutput.append((firstOutput.last ?? 0) + Int32(node.outputs.count))
    }
    children.append(child << 1)
    for node in trie.children(of: 0) { roots[Int(trie.nodes[node].label)] = numbers[node] }
  }

  /// For each byte how it stands in a phrase; 0 for those that stand in none.
  private static func folded(_ phrases: [[UInt8]], _ fold: (UInt8) -> UInt8) -> [UInt8] {
    var used = [Bool](repeating: false, count: 256)
    for byte in phrases.joined() { used[Int(byte)] = true }
    return (UInt8.min...UInt8.max).map { byte in
      let folded = fold(byte)
      return used[Int(folded)] ? folded : 0
    }
  }
}
