// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Keeps from cmark-gfm what it would need quadratic time for.
enum MarkdownGuard {
  /// How deep the quotes and lists of one line may nest; browsers stop to indent long before.
  static let deepest = 100

  /// `text`, with the marks of quotes and lists beyond ``deepest`` taken out of its lines.
  static func bounded(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var removed: [Range<Int>] = []
    text.withUnsafeBufferPointer { bytes in
      var tables = MarkdownTableGuard()
      var line = 0
      while line < bytes.count {
        let next = next(bytes, after: line)
        if let range = surplus(bytes, from: line) { removed.append(range) }
        tables.meet(line..<next, of: bytes)
        line = next
      }
      tables.end()
      if !tables.removed.isEmpty { removed = joined(removed, tables.removed) }
    }
    guard !removed.isEmpty else { return text }
    var kept: [UInt8] = []
    kept.reserveCapacity(text.count)
    var from = 0
    for range in removed {
      kept += text[text.startIndex + from..<text.startIndex + range.lowerBound]
      from = range.upperBound
    }
    return (kept + text[(text.startIndex + from)...])[...]
  }

  /// In order, overlaps joined.
  private static func joined(_ some: [Range<Int>], _ more: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in (some + more).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let start = max(range.lowerBound, joined.last?.upperBound ?? 0)
      if start < range.upperBound { joined.append(start..<range.upperBound) }
    }
    return joined
  }

  private static func next(_ bytes: UnsafeBufferPointer<UInt8>, after start: Int) -> Int {
    guard let base = bytes.baseAddress, let hit = memchr(base + start, 0x0A, bytes.count - start)
    else { return bytes.count }
    return UnsafeRawPointer(hit) - UnsafeRawPointer(base) + 1
  }

  /// Where the marks beyond the deepest stand in the line at `start`.
  private static func surplus(
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> Range<Int>? {
    var marks = 0
    var index = start
    var cut: Int?
    while index < bytes.count, let width = markWidth(bytes, at: index) {
      if bytes[index] > 0x20 { marks += 1 }
      if marks > deepest, cut == nil { cut = index }
      index += width
    }
    return cut.map { $0..<index }
  }

  /// How many bytes a mark or a space has; nil for what ends the marks.
  private static func markWidth(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    func isSpace(_ at: Int) -> Bool {
      at < bytes.count && (bytes[at] == 0x20 || bytes[at] == 0x09)
    }
    switch bytes[index] {
    case 0x20, 0x09, UInt8(ascii: ">"): return 1
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return isSpace(index + 1) ? 1 : nil
    case 0x30...0x39:
      var end = index + 1
      while end < bytes.count, end < index + 10, (0x30...0x39).contains(bytes[end]) { end += 1 }
      guard end < bytes.count, bytes[end] == 0x2E || bytes[end] == 0x29 else { return nil }
      return isSpace(end + 1) ? end + 1 - index : nil
    default: return nil
    }
  }
}
