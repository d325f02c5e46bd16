// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The words with which templates mark what nobody filled in.
enum Unfilled {
  /// Gone wherever they stand in brackets, and where they are all that a block or a label has.
  static let phrases = [
    "more information needed", "needs more information", "information needed",
    "more info needed", "needs more info",
  ].map { Array($0.utf8) }

  /// The unfilled parts of `text`, in order.
  static func all(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    let fields = placeholders(text)
    var found = fields
    var field = fields.startIndex
    for phrase in bracketed(text) {
      while field < fields.endIndex, fields[field].upperBound <= phrase.lowerBound { field += 1 }
      if field == fields.endIndex || !fields[field].overlaps(phrase) { found.append(phrase) }
    }
    return found.isEmpty ? tail(of: text) : found.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// "[More Information Needed]".
  private static func bracketed(_ text: ArraySlice<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in text.indices where text[index] == UInt8(ascii: "[") {
      let body = text[(index + 1)...]
      guard let phrase = phrases.first(where: { startsWith($0, body) }) else { continue }
      let end = index + 1 + phrase.count
      if end < text.endIndex, text[end] == UInt8(ascii: "]") { found.append(index..<end + 1) }
    }
    return found
  }

  /// A field of the Hub's own template, never rendered: `{{ training_data | default("…", true)}}`.
  private static func placeholders(_ text: ArraySlice<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for index in text.indices.dropLast() {
      if text[index] == 0x7B, text[index + 1] == 0x7B {
        start = index
      } else if text[index] == 0x7D, text[index + 1] == 0x7D, let begin = start {
        start = nil
        let field = String(decoding: text[begin..<index], as: UTF8.self)
        if field.contains("default(") { found.append(begin..<index + 2) }
      }
    }
    return found
  }

  /// The phrase without brackets, as the whole text or behind a label's colon.
  private static func tail(of text: ArraySlice<UInt8>) -> [Range<Int>] {
    var end = text.endIndex
    if end > text.startIndex, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    for phrase in phrases where text.startIndex + phrase.count <= end {
      let start = end - phrase.count
      guard startsWith(phrase, text[start...]) else { continue }
      let before = text[..<start].last { $0 != 0x20 }
      if before == nil || before == UInt8(ascii: ":") { return [start..<text.endIndex] }
    }
    return []
  }

  private static func startsWith(_ phrase: [UInt8], _ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= phrase.count else { return false }
    for offset in phrase.indices {
      let byte = text[text.startIndex + offset]
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if lower != phrase[offset] { return false }
    }
    return true
  }
}
