// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Finds the addresses written out in a text.
///
/// In prose by the rules of GitHub's Markdown, whose renderer makes links of the same ones.
enum BareAddress {
  enum Style: Sendable {
    case prose
    /// Quotes, brackets and the like end an address, too.
    case code
  }

  /// Their places in order; none begins within one of the `taken` ranges, or runs into one.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - style: what ends an address.
  ///   - taken: ordered by their beginning.
  /// - Returns: the places in order.
  static func all(
    in text: [UInt8],
    style: Style,
    outside taken: [Range<Int>] = []
  ) -> [Range<Int>] {
    text.withUnsafeBufferPointer { bytes in
      var found: [Range<Int>] = []
      var barrier = 0
      var nextTaken = 0
      var index = 0
      while let start = begin(bytes, from: index) {
        while nextTaken < taken.count, taken[nextTaken].lowerBound <= start {
          barrier = max(barrier, taken[nextTaken].upperBound)
          nextTaken += 1
        }
        let limit = nextTaken < taken.count ? taken[nextTaken].lowerBound : bytes.count
        let end = start < barrier ? barrier : end(bytes, from: start, limit: limit, style: style)
        if start >= barrier, end > start + 8 { found.append(start..<end) }
        index = max(end, start + 4)
      }
      return found
    }
  }

  /// The next "http://", "https://" or "www." that does not begin within a word.
  private static func begin(_ text: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
    // By the last of the four bytes that each begins with (Horspool 1980): how far the next may be.
    var index = from
    while index + 8 < text.count {
      switch text[index + 3] | 0x20 {
      case UInt8(ascii: "p"), UInt8(ascii: "."):
        let isWord = index > 0 && isLetter(text[index - 1])
        if !isWord, matchesOpening(text, at: index) { return index }
        index += 4
      case UInt8(ascii: "t"), UInt8(ascii: "w"): index += 1
      case UInt8(ascii: "h"): index += 3
      default: index += 4
      }
    }
    return nil
  }

  private static func matchesOpening(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    if text[index] == UInt8(ascii: "w") {
      let isFree = index == 0 || isFreeForWWW(text[index - 1])
      return isFree && matches(text, at: index, "www.")
    }
    return matches(text, at: index, "http://") || matches(text, at: index, "https://")
  }

  private static func matches(
    _ text: UnsafeBufferPointer<UInt8>,
    at index: Int,
    _ opening: StaticString
  ) -> Bool {
    guard index + opening.utf8CodeUnitCount <= text.count else { return false }
    return opening.withUTF8Buffer { wanted in
      wanted.indices.allSatisfy { offset in
        let byte = text[index + offset]
        return (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) == wanted[offset]
      }
    }
  }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isFreeForWWW(_ byte: UInt8) -> Bool {
    byte <= 0x20 || "*_~(\"'".utf8.contains(byte)
  }
}
