// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Keeps cmark-gfm from filling up the rows of tables beyond measure.
///
/// Two bytes of a row become a cell for each column of its head.
struct MarkdownTableGuard {
  /// How many cells may be filled up in one table.
  static let mostFilledUp = 200_000

  /// The rows of dashes of tables that go beyond it: without them there is no table.
  private(set) var removed: [Range<Int>] = []
  private var dashes: [Range<Int>] = []
  private var columns = 0
  private var filledUp = 0

  /// Meets the next line; an empty one ends every table.
  mutating func meet(_ line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    let row = bytes[line]
    if row.allSatisfy({ $0 <= 0x20 }) { return end() }
    let isDashed = row.allSatisfy(Self.isDash)
    guard isDashed || columns > 0 else { return }
    let cells = row.count { $0 == UInt8(ascii: "|") } + 1
    if isDashed {
      let ending = row.reversed().prefix { $0 == 0x0A || $0 == 0x0D }.count
      dashes.append(line.lowerBound..<line.upperBound - ending)
      columns = max(columns, cells)
    } else {
      filledUp += max(0, columns - cells)
    }
  }

  mutating func end() {
    if filledUp > Self.mostFilledUp { removed += dashes }
    guard columns > 0 else { return }
    dashes = []
    columns = 0
    filledUp = 0
  }

  /// What may stand in a row of dashes, the marks of quotes and lists before it included.
  private static func isDash(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09, 0x0A, 0x0D: true
    case UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "*"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ")"): true
    default: false
    }
  }
}
