// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Cuts a text into sentences.
///
/// A full stop ends one only before white space and something that can begin the next, and not
/// after an abbreviation, a single letter or a number in a list; so addresses, versions, decimals
/// and initials stay whole. Chinese and Japanese stops end one wherever they stand.
struct Sentences {
  /// Words whose full stop ends no sentence.
  struct Abbreviations: Sendable {
    /// Folded, the bytes of each in one number: "e.g", "al".
    let words: Set<UInt64>
    /// Those that end one before a capital: "etc".
    let closers: Set<UInt64>

    init(_ words: [String], closers: [String]) {
      self.words = Set((words + closers).compactMap(Self.key))
      self.closers = Set(closers.compactMap(Self.key))
    }

    /// Bytes of the longest that are looked for: what one number holds.
    static let longest = 8

    private static func key(_ word: String) -> UInt64? {
      word.utf8.count > longest ? nil : key(word.utf8)
    }

    static func key(_ word: some Sequence<UInt8>) -> UInt64 {
      word.reduce(0) { $0 << 8 | UInt64(TermPhrase.fold($1)) }
    }
  }

  var abbreviations: Abbreviations

  func ranges(in bytes: UnsafeBufferPointer<UInt8>, lines: Bool) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in 0..<bytes.count {
      // Most bytes are letters and blanks, told without a look at what ends one.
      if bytes[index] == UInt8(ascii: " ") || TermMatcher.isLatin(bytes[index]) { continue }
      guard ends(bytes, at: index, lines: lines) else { continue }
      if index + 1 > start { ranges.append(start..<(index + 1)) }
      start = index + 1
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    return ranges
  }

  private func ends(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at index: Int,
    lines: Bool
  ) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\n"): lines
    case UInt8(ascii: "|"): !lines && Self.isBlank(bytes, index + 1)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): Self.isBlank(bytes, index + 1)
    case UInt8(ascii: "."):
      Self.isBlank(bytes, index + 1) && Self.opens(bytes, index + 2)
        && !isAbbreviation(bytes, before: index)
    case 0x82: Self.isSequence(bytes, index, 0xE3, 0x80)
    case 0xA2: Self.isSequence(bytes, index, 0xE2, 0x80)
    case 0x81, 0x9F: Self.isSequence(bytes, index, 0xEF, 0xBC)
    default: false
    }
  }

  /// 。 is E3 80 82, ！ EF BC 81, ？ EF BC 9F, and the bullet of rows of links E2 80 A2.
  private static func isSequence(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ index: Int,
    _ first: UInt8,
    _ second: UInt8
  ) -> Bool {
    index >= 2 && bytes[index - 2] == first && bytes[index - 1] == second
  }

  private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index >= bytes.count || bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\n")
  }

  /// Whether a sentence can begin here: anything but a small letter or a closing mark.
  private static func opens(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index < bytes.count else { return true }
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: ","), UInt8(ascii: ")"): return false
    default: return true
    }
  }

  private func isAbbreviation(
    _ bytes: UnsafeBufferPointer<UInt8>,
    before stop: Int
  ) -> Bool {
    var start = stop
    while start > 0, stop - start < Abbreviations.longest, bytes[start - 1] != UInt8(ascii: " "),
      bytes[start - 1] != UInt8(ascii: "(")
    {
      start -= 1
    }
    if stop - start == 1 { return TermPhrase.fold(bytes[start]) >= UInt8(ascii: "a") }
    let word = Abbreviations.key(bytes[start..<stop])
    guard abbreviations.words.contains(word) else { return false }
    return !abbreviations.closers.contains(word) || !Self.isCapital(bytes, stop + 2)
  }

  private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    return index < bytes.count && capitals.contains(bytes[index])
  }
}
