// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Reads ``LenientJSON`` from the beginning of a file, piece by piece.
///
/// The caller walks the members and items it knows and skips the rest, so that nothing is built
/// that nobody asked for. A reading that fails stays where it failed and answers nil from then on;
/// what was read before it stands, and ``stop`` says why there is no more.
struct LenientReader: Sendable {
  enum Limit {
    /// How deep lists and maps may nest.
    static let depth = 64
    /// How many values one ``value()`` may hold.
    static let values = 50_000
    /// How many bytes of a text are kept.
    static let text = 4_096
  }

  let bytes: [UInt8]
  let end: Int
  /// What it means when the bytes run out.
  private let ending: ReadingEnd
  /// Where the reading is, in bytes from the start of the file.
  var at: Int
  /// Why there is no more to read; nil as long as there may be.
  private(set) var stop: ReadingEnd?

  init(_ prefix: RecordPrefix) {
    self.init(prefix.bytes, from: prefix.textStart, to: prefix.bytes.count, else: prefix.end)
  }

  /// Reads `bytes[start..<end]`, where running out of bytes means `ending`.
  init(_ bytes: [UInt8], from start: Int, to end: Int, else ending: ReadingEnd = .brokenOff) {
    self.bytes = bytes
    self.end = end
    self.ending = ending
    at = start
  }
}

extension LenientReader {
  /// The next byte that is no white space, left where it is; nil at the end.
  mutating func peek() -> UInt8? {
    guard stop == nil else { return nil }
    while at < end, bytes[at].isSpace { at += 1 }
    return at < end ? bytes[at] : nil
  }

  /// Whether nothing but white space is left.
  mutating func isAtEnd() -> Bool { stop == nil && peek() == nil }

  /// Takes `byte` if it is the next.
  mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard let next = peek(), next == UInt8(ascii: byte) else { return false }
    at += 1
    return true
  }

  /// Takes the bytes from here on that `belong`.
  mutating func run(while belongs: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = at
    while at < end, belongs(bytes[at]) { at += 1 }
    return bytes[start..<at]
  }

  mutating func fail(_ why: String) {
    if stop == nil { stop = at < end ? .damaged(offset: at, why: why) : ending }
  }

  mutating func give(up why: String) {
    if stop == nil { stop = .tooLarge(offset: at, why: why) }
  }
}

extension LenientReader {
  /// Reads a map, giving `body` each name where its value begins.
  ///
  /// `body` has to take the value, by ``value()`` or ``skip()``. Gives false where no map is.
  mutating func members(_ body: (inout LenientReader, String) -> Void) -> Bool {
    guard take("{") else { return false }
    list("}") { reader in
      guard let name = reader.name() else { return }
      if reader.take(":") { body(&reader, name) } else { reader.fail("no ':' behind a name") }
    }
    return true
  }

  /// Reads a list, calling `body` where each item begins, which has to take it.
  mutating func items(_ body: (inout LenientReader) -> Void) -> Bool {
    if take("[") {
      list("]", body)
      return true
    }
    // What Python prints of a tuple.
    guard take("(") else { return false }
    list(")", body)
    return true
  }

  /// Reads what stands between commas up to `close`, which may follow the last comma.
  private mutating func list(_ close: Unicode.Scalar, _ body: (inout LenientReader) -> Void) {
    while stop == nil {
      if take(close) { return }
      body(&self)
      guard stop == nil else { return }
      if take(",") || peek() == UInt8(ascii: close) { continue }
      fail("neither ',' nor '\(close)' behind a value")
    }
  }

  /// The name of a member; Python also prints numbers there.
  private mutating func name() -> String? {
    switch peek() {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return string()
    case nil: fail("no name")
    default:
      let word = word()
      if !word.isEmpty, stop == nil { return String(text: word) }
      fail("no name of a member")
    }
    return nil
  }
}
