// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension BareAddress {
  /// Where the address that begins at `start` ends, trailing punctuation left out.
  static func end(
    _ text: UnsafeBufferPointer<UInt8>,
    from start: Int,
    limit: Int,
    style: Style
  ) -> Int {
    var index = start
    while index < limit, !ends(text, at: index, style: style) { index += 1 }
    return trimmed(text, from: start, to: index)
  }

  private static func ends(_ text: UnsafeBufferPointer<UInt8>, at index: Int, style: Style) -> Bool
  {
    let byte = text[index]
    if byte <= 0x20 || byte == UInt8(ascii: "<") { return true }
    if byte >= 0x80 { return isWidePunctuation(text, at: index) }
    return style == .code && "\"'`>()[]{}\\|;,".utf8.contains(byte)
  }

  /// The punctuation of Chinese and Japanese, U+3000 to U+303F and U+FF00 to U+FF3F, which stands
  /// behind an address without a space.
  private static func isWidePunctuation(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 1 < text.count else { return false }
    let second = text[index + 1]
    return text[index] == 0xE3 && second == 0x80 || text[index] == 0xEF && second == 0xBC
  }

  private static func trimmed(
    _ text: UnsafeBufferPointer<UInt8>,
    from start: Int,
    to limit: Int
  ) -> Int {
    var end = limit
    // How many brackets are closed that were never opened; each may go from the end.
    var surplus = 0
    for index in start..<limit {
      if text[index] == UInt8(ascii: ")") { surplus += 1 }
      if text[index] == UInt8(ascii: "(") { surplus -= 1 }
    }
    while end > start {
      let byte = text[end - 1]
      if byte == UInt8(ascii: ")"), surplus > 0 {
        surplus -= 1
      } else if !"?!.,:*_~'\"".utf8.contains(byte) {
        return end
      }
      end -= 1
    }
    return end
  }
}
