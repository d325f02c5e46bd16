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
    let kinds = Kinds(bytes)
    guard !kinds.hasZero else { throw .notText }
    if kinds.hasReturn, Self.doublesReturns(bytes) { bytes = Self.withSingleReturns(bytes) }
    if !kinds.isASCII, !Self.isValid(bytes) { bytes = try Self.repaired(bytes) }
  }

  /// What kinds of bytes there are: eight are looked at together.
  private struct Kinds {
    var isASCII: Bool
    var hasZero: Bool
    var hasReturn: Bool

    init(_ bytes: ArraySlice<UInt8>) {
      var (all, zeros, returns): (UInt64, UInt64, UInt64) = (0, 0, 0)
      bytes.withUnsafeBytes { bytes in
        func note(_ word: UInt64) {
          all |= word
          zeros |= Self.zeros(in: word)
          returns |= Self.zeros(in: word ^ 0x0D0D_0D0D_0D0D_0D0D)
        }
        let whole = bytes.count & ~7
        for offset in stride(from: 0, to: whole, by: 8) {
          note(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        for byte in bytes[whole...] { note(UInt64(byte) &* 0x0101_0101_0101_0101) }
      }
      isASCII = all & 0x8080_8080_8080_8080 == 0
      (hasZero, hasReturn) = (zeros != 0, returns != 0)
    }

    /// Not zero where one of eight bytes is (Warren, Hacker's Delight, 6-1).
    private static func zeros(in word: UInt64) -> UInt64 {
      (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    }
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

  /// Whether a line ends in CR CR LF, as text does that was made ready for Windows twice.
  ///
  /// Markdown reads two line breaks there, an empty line behind each, and no table holds together.
  private static func doublesReturns(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      bytes.indices.dropFirst(2).contains { isDoubledReturn(bytes, endingAt: $0) }
    }
  }

  private static func isDoubledReturn(
    _ bytes: UnsafeBufferPointer<UInt8>,
    endingAt index: Int
  ) -> Bool {
    bytes[index] == 0x0A && bytes[index - 1] == 0x0D && bytes[index - 2] == 0x0D
  }

  /// With one CR before each LF at most.
  private static func withSingleReturns(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var single: [UInt8] = []
    single.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte == 0x0A {
        while single.count > 1, single[single.count - 1] == 0x0D, single[single.count - 2] == 0x0D {
          single.removeLast()
        }
      }
      single.append(byte)
    }
    return single[...]
  }

  private static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  /// With U+FFFD for what is not UTF-8; over a tenth of that is no text.
  private static func repaired(_ bytes: ArraySlice<UInt8>) throws(CardError) -> ArraySlice<UInt8> {
    let text = String(decoding: bytes, as: UTF8.self)
    let replaced = text.unicodeScalars.count { $0 == "\u{FFFD}" }
    guard replaced * 10 <= bytes.count else { throw .notText }
    return Array(text.utf8)[...]
  }
}
