// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A phrase as a person writes it into the lexicon, spelled out for the automaton.
enum TermPhrase {
  /// Every spelling that `phrase` stands for: `data set(s)` is "data set" and "data sets".
  ///
  /// A `*` at an end, for a word that may go on, is the matcher's to read.
  static func spellings(of phrase: String) -> [[UInt8]] {
    var spellings: [[UInt8]] = [[]]
    var rest = Array(phrase.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "("), let close = rest.firstIndex(of: UInt8(ascii: ")")) else {
        for index in spellings.indices { spellings[index].append(fold(byte)) }
        continue
      }
      let optional = rest[..<close].map(fold)
      rest = rest[(close + 1)...]
      spellings += spellings.map { $0 + optional }
    }
    return spellings.flatMap(curled).filter { !$0.isEmpty }
  }

  /// Lower case; hyphens and white space count as one blank.
  static func fold(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "-"), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      UInt8(ascii: " ")
    default: byte
    }
  }

  /// An apostrophe is written straight or curled.
  private static func curled(_ spelling: [UInt8]) -> [[UInt8]] {
    guard spelling.contains(UInt8(ascii: "'")) else { return [spelling] }
    let curl: [UInt8] = [0xE2, 0x80, 0x99]
    return [spelling, spelling.flatMap { $0 == UInt8(ascii: "'") ? curl : [$0] }]
  }
}
