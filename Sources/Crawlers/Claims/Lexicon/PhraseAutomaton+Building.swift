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
  }

  /// An automaton of `phrases`; with `isJoining`, an underscore is a letter of a word.
  ///
  /// Bytes that `fold` makes the same are the same; the phrases are folded already.
  init(
    _ spelled: [Phrase],
    isJoining: Bool,
    fold: (UInt8) -> UInt8 = TermPhrase.fold
  ) {
    self.isJoining = isJoining
    let (classOf, classCount) = Self.classes(of: spelled.map(\.bytes), fold)
    (self.classOf, self.classCount) = (classOf, classCount)
    skipsWords = !spelled.contains(where: \.goesBefore)
    var isWord = [Bool](repeating: false, count: classCount)
    for byte in UInt8.min...UInt8.max where TermMatcher.isWord(byte) && classOf[Int(byte)] > 0 {
      isWord[Int(classOf[Int(byte)])] = true
    }
    var trie = Trie(classCount: classCount, isWord: skipsWords ? isWord : nil)
    for phrase in spelled {
      trie.insert(
        phrase.bytes.map { Int(classOf[Int($0)]) },
        output: Output(
          length: phrase.bytes.count,
          entry: phrase.entry,
          opensWord: !phrase.goesBefore && phrase.bytes.first.map(TermMatcher.isWord) ?? false,
          closesWord: !phrase.goesOn && phrase.bytes.last.map(TermMatcher.isWord) ?? false
        )
      )
    }
    trie.close()
    next = trie.next.map {
      $0 * Int32(classCount) << 1 | (trie.outputs[Int($0)].isEmpty ? 0 : 1)
    }
    outputs = trie.outputs.flatMap { $0 }
    var first: Int32 = 0
    firstOutput = [0]
    for output in trie.outputs {
      first += Int32(output.count)
      firstOutput.append(first)
    }
  }

  /// A class for each byte that stands in a phrase, upper and lower case in one, and class 0 for
  /// all others.
  private static func classes(
    of phrases: [[UInt8]],
    _ fold: (UInt8) -> UInt8
  ) -> ([UInt8], Int) {
    var used = [Bool](repeating: false, count: 256)
    for byte in phrases.joined() { used[Int(byte)] = true }
    var classOf = [UInt8](repeating: 0, count: 256)
    var count = 1
    for byte in 0..<256 where used[byte] {
      classOf[byte] = UInt8(truncatingIfNeeded: count)
      count += 1
    }
    for byte in 0..<256 {
      classOf[byte] = classOf[Int(fold(UInt8(truncatingIfNeeded: byte)))]
    }
    return (classOf, count)
  }
}

/// The automaton while it is built.
private struct Trie {
  var classCount: Int
  var next: [Int32]
  var outputs: [[PhraseAutomaton.Output]] = [[]]

  /// By class: whether it is of letters and digits; nil where phrases begin inside words as well.
  let isWord: [Bool]?

  init(classCount: Int, isWord: [Bool]?) {
    self.classCount = classCount
    self.isWord = isWord
    next = Array(repeating: -1, count: classCount)
  }

  mutating func insert(_ phrase: [Int], output: PhraseAutomaton.Output) {
    var state = 0
    for letter in phrase {
      let slot = state * classCount + letter
      if next[slot] < 0 {
        next[slot] = Int32(outputs.count)
        outputs.append([])
        next += Array(repeating: -1, count: classCount)
      }
      state = Int(next[slot])
    }
    outputs[state].append(output)
  }

  /// Follows failures in breadth-first order, until every state knows its next for every class.
  ///
  /// Where no phrase begins inside a word, none is looked for there.
  mutating func close() {
    var failure = [Int](repeating: 0, count: outputs.count)
    var endsInWord = [Bool](repeating: false, count: outputs.count)
    var queue = [0]
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      for letter in 0..<classCount {
        let slot = state * classCount + letter
        let isInside = failure[state] == 0 && endsInWord[state] && isWord?[letter] == true
        let fallback =
          state == 0 || isInside ? 0 : Int(next[failure[state] * classCount + letter])
        guard next[slot] >= 0 else {
          next[slot] = Int32(fallback)
          continue
        }
        let child = Int(next[slot])
        failure[child] = fallback
        endsInWord[child] = isWord?[letter] == true
        outputs[child] += outputs[fallback]
        queue.append(child)
      }
    }
    number(by: queue)
  }

  /// Numbers the states anew in `order`: most text stays near the root, whose rows the cache then
  /// holds side by side.
  private mutating func number(by order: [Int]) {
    var numbers = [Int32](repeating: 0, count: order.count)
    for (number, state) in order.enumerated() { numbers[state] = Int32(number) }
    var rows: [Int32] = []
    rows.reserveCapacity(next.count)
    for state in order {
      let start = state * classCount
      rows += next[start..<start + classCount].map { numbers[Int($0)] }
    }
    next = rows
    outputs = order.map { outputs[$0] }
  }
}
