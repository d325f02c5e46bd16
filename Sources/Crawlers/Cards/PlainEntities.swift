// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The entities that cards write; others are left to libxml2.
enum PlainEntities {
  private static let named: [(name: StaticString, bytes: [UInt8])] = [
    ("amp;", [0x26]), ("lt;", [0x3C]), ("gt;", [0x3E]), ("quot;", [0x22]), ("nbsp;", [0xC2, 0xA0]),
  ]

  /// Whether every "&" in the range begins one of them, or none at all, as in an address.
  static func areKnown(in html: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if html[index] == 0x26, entity(html, index + 1..<range.upperBound) == nil,
        mayBeEntity(html, index + 1..<range.upperBound)
      {
        return false
      }
      index += 1
    }
    return true
  }

  static func decoded(_ html: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      if html[index] == 0x26, let (known, width) = entity(html, index + 1..<range.upperBound) {
        bytes += known
        index += width + 1
      } else {
        bytes.append(html[index])
        index += 1
      }
    }
    return bytes
  }

  private static func entity(
    _ html: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>
  ) -> (bytes: [UInt8], width: Int)? {
    for (name, bytes) in named {
      let isHere = name.withUTF8Buffer { html[range].starts(with: $0) }
      if isHere { return (bytes, name.utf8CodeUnitCount) }
    }
    return nil
  }

  /// A number, or a name with a semicolon behind it.
  private static func mayBeEntity(
    _ html: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>
  ) -> Bool {
    guard let first = html[range].first else { return false }
    if first == UInt8(ascii: "#") { return true }
    return html[range].first { !TermMatcher.isWord($0) } == UInt8(ascii: ";")
  }
}
