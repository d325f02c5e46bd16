// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A card's bytes as valid UTF-8 without byte order mark, cut at the limit.
struct CardSource: Sendable {
  var bytes: ArraySlice<UInt8>
  var isCut = false

  init(_ input: [UInt8], limit: Int) throws(CardError) {
    bytes = input[...]
    if bytes.count > limit {
      bytes = Self.cut(bytes, at: max(limit, 0))
      isCut = true
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    guard bytes.withUnsafeBufferPointer({ !$0.contains(0) }) else { throw .notText }
    if !Self.isValid(bytes) { bytes = try Self.repaired(bytes) }
  }

  /// Cut behind the last line that is there whole, or behind the last whole character.
  private static func cut(_ bytes: ArraySlice<UInt8>, at limit: Int) -> ArraySlice<UInt8> {
    let head = bytes.prefix(limit)
    if let lineEnd = head.lastIndex(of: 0x0A) { return head[...lineEnd] }
    return head.prefix(bytes[head.endIndex] & 0xC0 == 0x80 ? wholeCharacters(head) : head.count)
  }

  private static func wholeCharacters(_ head: ArraySlice<UInt8>) -> Int {
    let tail = head.reversed().prefix { $0 & 0xC0 == 0x80 }.count
    return max(0, head.count - tail - 1)
  }

  private static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    let isASCII = bytes.withUnsafeBufferPointer { $0.allSatisfy { $0 < 0x80 } }
    return isASCII || String(validating: bytes, as: UTF8.self) != nil
  }

  /// With U+FFFD for what is not UTF-8; over a tenth of that is no text.
  private static func repaired(_ bytes: ArraySlice<UInt8>) throws(CardError) -> ArraySlice<UInt8> {
    let text = String(decoding: bytes, as: UTF8.self)
    let replaced = text.unicodeScalars.count { $0 == "\u{FFFD}" }
    guard replaced * 10 <= bytes.count else { throw .notText }
    return Array(text.utf8)[...]
  }
}
