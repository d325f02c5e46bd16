// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Digests

/// The words of a text as license texts are compared: without case, punctuation, numbers of
/// clauses, copyright lines and differences of spelling.
///
/// After the SPDX matching guidelines (Annex B of the SPDX specification).
package struct LicenseWords: Sendable {
  struct Word: Sendable, Hashable {
    var hash: UInt64
    /// Where it stands in ``text``.
    var range: Range<Int>
    /// The end of its plain form in ``normal``.
    var normalEnd: Int
    /// Whether anybody fills in something else here.
    var isLoose: Bool
    /// Whether it may be left out.
    var isOptional: Bool
  }

  /// The text without markup.
  let text: [UInt8]
  var words: [Word] = []
  /// The plain forms of all words, with a blank behind each.
  var normal: [UInt8] = []
  /// How many words the first line has, if it is a title; else 0.
  var titleCount = 0

  /// Reads the words of a file.
  package init(_ bytes: [UInt8]) throws(TextBytes.Problem) {
    self.init(plain: Unmarked(try TextBytes.utf8(bytes)).bytes)
  }

  /// Reads words of a text; a text that is too long is read up to the limit.
  package init(_ text: String) {
    self.init(plain: Unmarked(Array(text.utf8.prefix(TextBytes.most))).bytes)
  }

  /// Reads the words of one form of a template.
  init(template bytes: [UInt8]) {
    self.init(plain: Unmarked(bytes, isTemplate: true).bytes)
  }

  private init(plain: [UInt8]) {
    text = plain
    var scanner = WordScanner(plain)
    while let line = scanner.nextLine() { scanner.read(line) }
    words = scanner.words
    normal = scanner.normal
    titleCount = scanner.titleCount
  }

  package var count: Int { words.count }

  /// 128 bits of the SHA-256 of the plain words from `first` on, in hex: a text with the same digest
  /// says the same, word for word.
  package func digest(from first: Int = 0) -> String {
    let start = first == 0 ? 0 : words[first - 1].normalEnd
    return String(SHA256.hex(normal[start...]).prefix(32))
  }

  /// The digests of the text with its title and without it.
  package var digests: [String] {
    titleCount > 0 && titleCount < count ? [digest(), digest(from: titleCount)] : [digest()]
  }

  /// The words `range` as they stand in the text, in one line of at most `limit` bytes.
  package func excerpt(_ range: Range<Int>, atMost limit: Int = 200) -> String {
    let range = range.clamped(to: 0..<count)
    guard let first = range.first, let last = range.last else { return "" }
    let bytes = text[words[first].range.lowerBound..<words[last].range.upperBound]
    let cut = bytes.count <= limit ? bytes : Self.whole(bytes.prefix(limit))
    let line = String(decoding: cut, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    return bytes.count <= limit ? line : line + "…"
  }

  /// Up to the last blank, so that neither word nor character is cut.
  private static func whole(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.lastIndex { $0 <= 0x20 }.map { bytes[..<$0] } ?? bytes
  }

  /// The line of the text in which the word at `index` stands, from 1.
  package func line(of index: Int) -> Int {
    guard words.indices.contains(index) else { return 1 }
    return 1 + text[..<words[index].range.lowerBound].count { $0 == 0x0A }
  }
}
