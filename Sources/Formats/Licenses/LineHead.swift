// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How a line begins: behind blanks, marks of comments and bullets.
struct LineHead {
  /// Where its first word or number begins.
  let start: Int
  /// Whether it says who has the copyright.
  let isNotice: Bool

  init(_ text: [UInt8], _ line: Range<Int>) {
    var start = line.lowerBound
    while start < line.upperBound, !Self.isContent(text[start]) { start += 1 }
    let rest = start..<line.upperBound
    isNotice = CopyrightNotice.begins(text, rest)
    self.start = isNotice ? start : Enumerator.endAtHead(text, rest)
  }

  private static func isContent(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isLetterOrDigit || byte == UInt8(ascii: "(")
      || (LicenseTemplate.begin...LicenseTemplate.endOptional).contains(byte)
  }
}

/// Numbers and letters of clauses, which say nothing: "1.", "(a)", "iv)".
enum Enumerator {
  /// Whether the word at `range` is one, wherever it stands in its line.
  static func isOne(_ text: [UInt8], _ range: Range<Int>, in line: Range<Int>) -> Bool {
    let after = range.upperBound < line.upperBound ? text[range.upperBound] : 0
    let before = range.lowerBound > line.lowerBound ? text[range.lowerBound - 1] : 0
    let isInside = before == UInt8(ascii: "(") && after == UInt8(ascii: ")")
    if isInside { return isNumber(text[range]) || isLetters(text[range]) }
    let isEnded = after == UInt8(ascii: ".") || after == UInt8(ascii: ")")
    return isEnded && isNumber(text[range]) && isEnd(text, range.upperBound + 1, line)
  }

  /// Where a line goes on behind "a.", "iv)" or "1.1" at its beginning.
  static func endAtHead(_ text: [UInt8], _ line: Range<Int>) -> Int {
    let head = text[line].prefix(12).prefix { $0 > 0x20 }
    guard let last = head.last, !head.isEmpty else { return line.lowerBound }
    let isEnded = last == UInt8(ascii: ".") || last == UInt8(ascii: ")")
    if isEnded, isLetters(head.dropLast()) { return head.endIndex }
    let isDotted = head.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") } && head.count > 2
    return isDotted && isSentence(text[head.endIndex..<line.upperBound])
      ? head.endIndex : line.lowerBound
  }

  /// A number behind which a sentence begins counts clauses; "Version\n2.0 of" does not.
  private static func isSentence(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.first { !$0.isBlank && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "*") }?.isUpper
      ?? true
  }

  private static func isEnd(_ text: [UInt8], _ index: Int, _ line: Range<Int>) -> Bool {
    index >= line.upperBound || !(text[index] >= 0x80 || text[index].isLetterOrDigit)
  }

  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    (1...2).contains(word.count) && word.allSatisfy(\.isDigit)
  }

  /// One letter, or a Roman number below forty.
  private static func isLetters(_ word: ArraySlice<UInt8>) -> Bool {
    if word.count == 1 { return word.allSatisfy(\.isLetter) }
    return (2...6).contains(word.count) && word.allSatisfy { "ivxIVX".utf8.contains($0) }
  }
}

/// Lines that say who has the copyright, and since when.
enum CopyrightNotice {
  private static let beginnings = [
    "copyright", "portions copyright", "(c)", "spdx-filecopyrighttext",
  ].map { Array($0.utf8) }

  /// Whether a notice begins the line: one of the words above, and behind it a year, the sign or a
  /// field to fill in; or "All rights reserved" alone.
  static func begins(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    if isReservation(text[line]) { return true }
    guard let word = beginnings.first(where: { isAt(line.lowerBound, $0, text, line) }) else {
      return false
    }
    let rest = text[(line.lowerBound + word.count)..<line.upperBound].prefix(100)
    let next = rest.drop(while: \.isBlank)
    guard next.first?.isLowerLetter != true || next.starts(with: "by ".utf8) else { return false }
    return hasYear(rest) || rest.contains(where: isField) || rest.firstRange(of: "(c)".utf8) != nil
      || rest.firstRange(of: "(C)".utf8) != nil
  }

  /// Where what is not of the notice begins: the next line, or the next sentence of a long line.
  static func end(in text: [UInt8], _ line: Range<Int>) -> Int {
    guard line.count > 300 else { return line.upperBound }
    let head = text[line].prefix(200)
    return head.firstRange(of: ". ".utf8)?.upperBound ?? line.lowerBound
  }

  private static func isReservation(_ line: ArraySlice<UInt8>) -> Bool {
    line.count < 60
      && line.lazy.filter(\.isLetter).map(\.lower).elementsEqual("allrightsreserved".utf8)
  }

  private static func isAt(_ start: Int, _ word: [UInt8], _ text: [UInt8], _ line: Range<Int>)
    -> Bool
  {
    start + word.count <= line.upperBound
      && text[start..<(start + word.count)].lazy.map(\.lower).elementsEqual(word)
  }

  private static func isField(_ byte: UInt8) -> Bool {
    "<[{".utf8.contains(byte) || byte == LicenseTemplate.begin
  }

  private static func hasYear(_ bytes: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    for byte in bytes {
      digits = byte.isDigit ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return false
  }
}
