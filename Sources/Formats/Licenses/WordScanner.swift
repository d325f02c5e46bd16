// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Goes through a text without markup, line by line, and keeps its words.
struct WordScanner {
  let text: [UInt8]
  private(set) var words: [LicenseWords.Word] = []
  private(set) var normal: [UInt8] = []
  private(set) var titleCount = 0
  private var place = 0
  private var isLoose = false
  /// How many parts that may be left out are open.
  private var optional = 0
  /// The beginning of a word that waits for its rest ("non-").
  private var prefix: [UInt8] = []
  private var lines = 0

  init(_ text: [UInt8]) {
    self.text = text
    normal.reserveCapacity(text.count)
    words.reserveCapacity(text.count / 6)
  }

  /// The next line without its end.
  mutating func nextLine() -> Range<Int>? {
    guard place < text.count else { return nil }
    let start = place
    while place < text.count, text[place] != 0x0A, text[place] != Unmarked.lineMark { place += 1 }
    defer { place += 1 }
    return start..<place
  }

  /// Keeps the words of a line.
  mutating func read(_ line: Range<Int>) {
    let head = LineHead(text, line)
    let start = head.isNotice ? skipNotice(head.start..<line.upperBound) : head.start
    let before = words.count
    var index = start
    while index < line.upperBound { index = step(index, in: line) }
    if words.count > before { endLine(from: before) }
  }

  private mutating func skipNotice(_ line: Range<Int>) -> Int {
    for byte in text[line] { mark(byte) }
    return CopyrightNotice.end(in: text, line)
  }

  /// The first line of few words that names a license or agreement is a title.
  private mutating func endLine(from before: Int) {
    lines += 1
    let isShort = words.count - before <= 12
    guard lines == 1, isShort, words[before...].contains(where: { Self.titles.contains($0.hash) })
    else { return }
    titleCount = words.count
  }

  private static let titles = Set(
    ["license", "licenses", "agreement", "terms", "copying"].map { WordHash.of($0.utf8) }
  )
}

extension WordScanner {
  /// Reads what begins at `index` and answers where the next thing begins.
  private mutating func step(_ index: Int, in line: Range<Int>) -> Int {
    mark(text[index])
    guard Self.isOfWord(text[index]) else { return index + 1 }
    let end = wordEnd(from: index, in: line)
    if !Enumerator.isOne(text, index..<end, in: line) { keep(index..<end) }
    return end
  }

  private mutating func mark(_ byte: UInt8) {
    switch byte {
    case LicenseTemplate.begin: isLoose = true
    case LicenseTemplate.end: isLoose = false
    case LicenseTemplate.beginOptional: optional += 1
    case LicenseTemplate.endOptional: optional -= 1
    default: break
    }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool { byte >= 0x80 || byte.isLetterOrDigit }

  /// A word goes on over an apostrophe before a letter and over a point between digits.
  private func wordEnd(from start: Int, in line: Range<Int>) -> Int {
    var index = start + 1
    while index < line.upperBound {
      if Self.isOfWord(text[index]) {
        index += 1
      } else if index + 1 < line.upperBound, joins(index) {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  private func joins(_ index: Int) -> Bool {
    let (before, after) = (text[index - 1], text[index + 1])
    switch text[index] {
    case UInt8(ascii: "'"): return before.isLetter && after.isLetter
    case UInt8(ascii: "."): return before.isDigit && after.isDigit
    default: return false
    }
  }

  private mutating func keep(_ range: Range<Int>) {
    var plain = prefix
    for byte in text[range] where byte != UInt8(ascii: "'") { plain.append(byte.lower) }
    var hash = WordHash.of(plain)
    if VarietalWords.prefixes.contains(hash) { return prefix = plain }
    prefix = []
    if VarietalWords.unsaid.contains(hash) { return }
    if let spelling = spelling(of: hash) {
      plain = spelling
      hash = WordHash.of(plain)
    }
    normal += plain
    normal.append(UInt8(ascii: " "))
    words.append(
      .init(
        hash: hash,
        range: range,
        normalEnd: normal.count,
        isLoose: isLoose,
        isOptional: optional > 0
      )
    )
  }

  private func spelling(of hash: UInt64) -> [UInt8]? {
    if words.last?.hash == VarietalWords.copyright, let owner = VarietalWords.owners[hash] {
      return owner
    }
    return VarietalWords.spellings[hash]
  }
}
