// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Front matter as most cards have it, read without a parser of YAML: keys with a plain scalar or a
/// flat list of them, in ASCII.
///
/// Gives up at the first line that could mean anything else, so that it reads what libyaml reads.
struct FrontMatterPlain {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var line: Int
  private var entries: [FrontMatter.Entry] = []
  private var nodes = 0
  /// The key whose list the next lines may hold.
  private var open: (key: String, line: Int)?
  private var items: [FrontMatter.Value] = []
  private var itemsLine = 0
  private var indent = 0

  /// The entries of a block that begins on `firstLine` of its file; nil where libyaml must read it.
  static func entries(
    of bytes: UnsafeBufferPointer<UInt8>,
    firstLine: Int
  ) -> [FrontMatter.Entry]? {
    var plain = FrontMatterPlain(bytes: bytes, line: firstLine)
    return plain.readAll() ? plain.entries : nil
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, line: Int) {
    self.bytes = bytes
    self.line = line
  }

  private mutating func readAll() -> Bool {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let isReturned = end > start && bytes[end - 1] == 0x0D
      guard take(start..<(isReturned ? end - 1 : end)) else { return false }
      start = end + 1
      line += 1
    }
    // A key without a value is null to YAML.
    return endList() && !entries.isEmpty
  }

  private mutating func take(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == 0x20 { start += 1 }
    guard start < range.upperBound else { return true }
    let isItem =
      bytes[start] == UInt8(ascii: "-") && start + 1 < range.upperBound && bytes[start + 1] == 0x20
    if isItem { return item(start + 2..<range.upperBound, indent: start - range.lowerBound) }
    guard start == range.lowerBound, endList() else { return false }
    return entry(range)
  }

  private mutating func entry(_ range: Range<Int>) -> Bool {
    guard let colon = bytes[range].firstIndex(where: { !Self.isKey($0) }), colon > range.lowerBound,
      bytes[colon] == UInt8(ascii: ":"), bytes[range.lowerBound] != UInt8(ascii: "-")
    else { return false }
    let key = String(decoding: bytes[range.lowerBound..<colon], as: UTF8.self)
    guard colon + 1 < range.upperBound else {
      open = (key, line)
      return true
    }
    guard bytes[colon + 1] == 0x20 else { return false }
    let rest = trimmed(colon + 2..<range.upperBound)
    guard !rest.isEmpty else {
      open = (key, line)
      return true
    }
    guard let text = scalar(rest) else { return false }
    entries.append(FrontMatter.Entry(key: key, value: .scalar(text, line: line), line: line))
    return true
  }

  private mutating func item(_ range: Range<Int>, indent: Int) -> Bool {
    guard open != nil, let text = scalar(trimmed(range)) else { return false }
    if items.isEmpty {
      (self.indent, itemsLine) = (indent, line)
    } else if indent != self.indent {
      return false
    }
    items.append(.scalar(text, line: line))
    return true
  }

  /// Ends the list of the open key; false where there is none.
  private mutating func endList() -> Bool {
    guard let (key, line) = open else { return true }
    guard !items.isEmpty else { return false }
    entries.append(FrontMatter.Entry(key: key, value: .list(items, line: itemsLine), line: line))
    open = nil
    items = []
    return true
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }

  /// The text of a plain scalar; nil for anything else, and for more of them than are taken.
  private mutating func scalar(_ range: Range<Int>) -> String? {
    nodes += 1
    guard nodes < FrontMatterReader.mostNodes / 2, let first = bytes[range].first,
      TermMatcher.isWord(first)
    else { return nil }
    var before: UInt8 = 0
    for byte in bytes[range] {
      guard byte >= 0x20, byte < 0x7F else { return nil }
      // ": " begins a map, " #" a comment.
      if byte == 0x20, before == UInt8(ascii: ":") { return nil }
      if byte == UInt8(ascii: "#"), before == 0x20 { return nil }
      before = byte
    }
    guard before != UInt8(ascii: ":") else { return nil }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  private static func isKey(_ byte: UInt8) -> Bool {
    TermMatcher.isWord(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }
}
