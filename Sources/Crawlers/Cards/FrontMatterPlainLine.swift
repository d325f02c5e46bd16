// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A line of front matter that is not blank.
struct FrontMatterPlainLine {
  var number: Int
  /// How many spaces stand before its content.
  var indent: Int
  /// Its bytes without these spaces and without the line's end.
  var content: Range<Int>
  /// Whether it begins an item of a list.
  var isItem: Bool

  static func all(
    in bytes: UnsafeBufferPointer<UInt8>,
    first: Int
  ) -> [FrontMatterPlainLine] {
    var lines: [FrontMatterPlainLine] = []
    lines.reserveCapacity(bytes.count / 24)
    var (start, number) = (0, first)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let isReturned = end > start && bytes[end - 1] == 0x0D
      let line = start..<(isReturned ? end - 1 : end)
      if let content = bytes[line].firstIndex(where: { $0 != 0x20 }) {
        let isItem =
          bytes[content] == UInt8(ascii: "-") && content + 1 < line.upperBound
          && bytes[content + 1] == 0x20
        lines.append(
          FrontMatterPlainLine(
            number: number,
            indent: content - start,
            content: content..<line.upperBound,
            isItem: isItem
          )
        )
      }
      start = end + 1
      number += 1
    }
    return lines
  }
}
