// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Reads the simple lines of a block that is not YAML as a whole.
///
/// A stray tab or colon in one field must not lose the licence or the datasets below it.
enum FrontMatterSalvage {
  /// No name, and no list of names in brackets, is this long.
  private static let longestLine = 20_000
  /// A longer list must not keep the keys below it from being read.
  private static let longestList = 1_000
  private static let mostKept = 50_000

  /// The top-level `key: value`, `key: [a, b]`, and `key:` with `- item` lines after line `known`.
  static func entries(
    _ block: ArraySlice<UInt8>,
    firstLine: Int,
    after known: Int
  ) -> [FrontMatter.Entry] {
    var entries: [FrontMatter.Entry] = []
    var items: (key: String, values: [FrontMatter.Value], line: Int)?
    func close() {
      guard let list = items, !list.values.isEmpty else { return }
      entries.append(
        .init(key: list.key, value: .list(list.values, line: list.line), line: list.line)
      )
    }
    var kept = 0
    var lines = FrontMatterLines(block, before: firstLine - 1)
    while let line = lines.next() {
      if line.number <= known || line.isBlank { continue }
      // Text of a prompt or a list of numbers, or made to fill memory.
      if line.bytes.count > longestLine { continue }
      if kept > mostKept { break }
      if let (name, value) = line.key {
        kept += 1
        close()
        items = nil
        let text = plain(value)
        if text.isEmpty {
          items = (name, [], line.number)
        } else if !"|>{&*!".contains(text.prefix(1)) {
          entries.append(.init(key: name, value: self.value(text, line.number), line: line.number))
        }
      } else if let count = items?.values.count, count < longestList, let item = item(line) {
        kept += 1
        items?.values.append(.scalar(item, line: line.number))
      }
    }
    close()
    return entries
  }

  /// What stands behind "- ", unless it is a map of its own.
  private static func item(_ line: FrontMatterLine) -> String? {
    let rest = line.bytes.drop { $0 <= 0x20 }
    guard rest.first == 0x2D, rest.dropFirst().first.map({ $0 <= 0x20 }) ?? false else {
      return nil
    }
    let text = plain(rest.dropFirst())
    return text.isEmpty || text.contains(": ") || text.hasSuffix(":") ? nil : text
  }

  private static func value(_ text: String, _ line: Int) -> FrontMatter.Value {
    guard text.hasPrefix("[") else { return .scalar(text, line: line) }
    // A bracket that is never closed is the very mistake that brings a block here.
    let inside = text.dropFirst().prefix { $0 != "]" }
    let items = inside.split(separator: ",").map { Array($0.utf8)[...] }
    return .list(items.map { .scalar(plain($0), line: line) }, line: line)
  }

  /// Trimmed, without a comment and without the quotes round it.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    var text = bytes.drop { $0 <= 0x20 }
    let hash = text.indices.dropFirst().first { text[$0] == 0x23 && text[$0 - 1] <= 0x20 }
    if let hash { text = text[..<hash] }
    while let last = text.last, last <= 0x20 { text.removeLast() }
    if text.count >= 2, let first = text.first, first == text.last, first == 0x22 || first == 0x27 {
      text = text.dropFirst().dropLast()
    }
    return String(decoding: text, as: UTF8.self)
  }
}
