// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Text being gathered, white space folded as it comes.
///
/// Kept as bytes: a `String` is built once, when the block is done.
struct CardText: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where the current cell begins; 0 outside a table.
  private(set) var start = 0
  private var isSpaceDue = false

  /// Where the next word will stand.
  var next: Int { bytes.count + (isSpaceDue && bytes.count > start ? 1 : 0) }
  var isEmpty: Bool { bytes.isEmpty }

  mutating func space() { isSpaceDue = true }

  mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < run.count {
      let width = Self.spaceWidth(run, at: index)
      if width > 0 {
        isSpaceDue = true
        index += width
      } else {
        let end = Self.endOfWords(run, from: index)
        if isSpaceDue, bytes.count > start { bytes.append(0x20) }
        isSpaceDue = false
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: run[index..<end]))
        index = end
      }
    }
  }

  /// Adds a table's separator and begins a cell behind it.
  mutating func beginCell(after separator: StaticString) {
    isSpaceDue = false
    separator.withUTF8Buffer { bytes.append(contentsOf: $0) }
    start = bytes.count
  }

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    start = 0
    isSpaceDue = false
  }

  mutating func replace(_ range: Range<Int>, with replacement: [UInt8]) {
    bytes.replaceSubrange(range, with: replacement)
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// ASCII white space and the no-break space, U+00A0; 0 where there is none.
  private static func spaceWidth(_ run: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    if run[index] <= 0x20 { return 1 }
    return run[index] == 0xC2 && index + 1 < run.count && run[index + 1] == 0xA0 ? 2 : 0
  }

  /// The end of a stretch that can be copied whole: words with single spaces between.
  private static func endOfWords(_ run: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start + 1
    while index < run.count {
      let byte = run[index]
      if byte > 0x20, byte != 0xC2 {
        index += 1
      } else if byte == 0xC2 {
        if spaceWidth(run, at: index) > 0 { return index }
        index += 1
      } else if byte == 0x20, index + 1 < run.count, spaceWidth(run, at: index + 1) == 0 {
        index += 2
      } else {
        return index
      }
    }
    return index
  }
}
