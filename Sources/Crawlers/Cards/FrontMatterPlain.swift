// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Front matter as most cards have it, read without a parser of YAML: maps and lists in block style,
/// with scalars of one line, in ASCII.
///
/// Gives up at the first line that could mean anything else, so that it reads what libyaml reads.
struct FrontMatterPlain {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let lines: [FrontMatterPlainLine]
  private var next = 0
  /// Counted as ``FrontMatterDraft`` counts them: keys, scalars, lists and maps.
  private var nodes = 0
  private var depth = 0

  /// Cards nest five deep in the results of `model-index`.
  private static let deepest = 16

  /// The entries of a block that begins on `firstLine` of its file; nil where libyaml must read it.
  static func entries(
    of bytes: UnsafeBufferPointer<UInt8>,
    firstLine: Int
  ) -> [FrontMatter.Entry]? {
    var plain = FrontMatterPlain(
      bytes: bytes,
      lines: FrontMatterPlainLine.all(in: bytes, first: firstLine)
    )
    guard let entries = plain.map(indent: 0), plain.next == plain.lines.count, !entries.isEmpty
    else { return nil }
    return entries
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, lines: [FrontMatterPlainLine]) {
    self.bytes = bytes
    self.lines = lines
  }

  /// The next line, where it is indented by `indent`; nil where it is less, or there is none.
  private func line(at indent: Int) -> FrontMatterPlainLine? {
    guard next < lines.count, lines[next].indent == indent else { return nil }
    return lines[next]
  }

  /// The map whose first line is next; nil for anything but a plain one.
  private mutating func map(indent: Int) -> [FrontMatter.Entry]? {
    var entries: [FrontMatter.Entry] = []
    while let line = line(at: indent), !line.isItem {
      guard let (key, rest) = key(of: line.content) else { return nil }
      next += 1
      guard let value = value(rest, of: line, indent: indent) else { return nil }
      entries.append(FrontMatter.Entry(key: key, value: value, line: line.number))
    }
    return entries
  }

  /// What stands behind a key, or below it.
  private mutating func value(
    _ rest: Range<Int>,
    of line: FrontMatterPlainLine,
    indent: Int
  ) -> FrontMatter.Value? {
    guard rest.isEmpty else { return scalar(rest).map { .scalar($0, line: line.number) } }
    guard next < lines.count, depth < Self.deepest else { return nil }
    let below = lines[next]
    // A list may stand as far left as its key; a key without a value is null to YAML.
    guard below.indent > indent || below.indent == indent && below.isItem else { return nil }
    depth += 1
    nodes += 1
    defer { depth -= 1 }
    if below.isItem { return list(indent: below.indent).map { .list($0, line: below.number) } }
    return map(indent: below.indent).map { .map($0.merged, line: below.number) }
  }

  private mutating func list(indent: Int) -> [FrontMatter.Value]? {
    var items: [FrontMatter.Value] = []
    while let line = line(at: indent), line.isItem {
      guard let item = item(line) else { return nil }
      items.append(item)
      guard next == lines.count || lines[next].indent <= indent else { return nil }
    }
    return items
  }

  private mutating func item(_ line: FrontMatterPlainLine) -> FrontMatter.Value? {
    let content = trimmed(line.content.lowerBound + 2..<line.content.upperBound)
    guard let (key, rest) = key(of: content) else {
      next += 1
      return scalar(content).map { .scalar($0, line: line.number) }
    }
    // The map's other keys stand below its first one.
    let indent = line.indent + content.lowerBound - line.content.lowerBound
    next += 1
    nodes += 1
    guard let value = value(rest, of: line, indent: indent), let others = map(indent: indent) else {
      return nil
    }
    let first = FrontMatter.Entry(key: key, value: value, line: line.number)
    return .map(([first] + others).merged, line: line.number)
  }

  /// A key and what stands behind it on its line.
  private mutating func key(of content: Range<Int>) -> (key: String, rest: Range<Int>)? {
    guard let colon = bytes[content].firstIndex(where: { !Self.isKey($0) }),
      colon > content.lowerBound, bytes[colon] == UInt8(ascii: ":"),
      bytes[content.lowerBound] != UInt8(ascii: "-"),
      colon + 1 == content.upperBound || bytes[colon + 1] == 0x20
    else { return nil }
    let key = String(decoding: bytes[content.lowerBound..<colon], as: UTF8.self)
    nodes += 1
    return (key, trimmed(colon + 1..<content.upperBound))
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return start..<max(start, end)
  }

  /// The text of a scalar of one line; nil for anything else, and for more of them than are taken.
  private mutating func scalar(_ range: Range<Int>) -> String? {
    nodes += 1
    guard nodes <= FrontMatterReader.mostNodes, let first = bytes[range].first else {
      return nil
    }
    if first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") { return quoted(range, by: first) }
    guard Self.beginsPlain(first) || isNegative(range) else { return nil }
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

  /// The text between quotes, without escapes.
  private func quoted(_ range: Range<Int>, by quote: UInt8) -> String? {
    guard range.count >= 2, bytes[range.upperBound - 1] == quote else { return nil }
    let inner = range.lowerBound + 1..<range.upperBound - 1
    let isPlain = bytes[inner].allSatisfy {
      $0 >= 0x20 && $0 < 0x7F && $0 != quote && $0 != UInt8(ascii: "\\")
    }
    return isPlain ? String(decoding: bytes[inner], as: UTF8.self) : nil
  }

  /// Whether it begins as a number below zero: scores have them.
  private func isNegative(_ range: Range<Int>) -> Bool {
    range.count > 1 && bytes[range.lowerBound] == UInt8(ascii: "-")
      && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[range.lowerBound + 1])
  }

  private static func beginsPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "<"): true
    default: TermMatcher.isWord(byte)
    }
  }

  private static func isKey(_ byte: UInt8) -> Bool {
    TermMatcher.isWord(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }
}
