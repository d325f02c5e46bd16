// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Reads the numbers of a printed line and the words before them.
///
/// `iteration 100/ 5000 | lm loss: 2.1E+00 |`, `step=10, loss=2.5`, `Epoch [1/10] Loss: 0.5` and
/// `step 0: train loss 10.9, val loss 10.8` differ in what separates; in all of them a number follows
/// its name.
struct LogPhrases {
  enum Limit {
    /// How many bytes of a line are read.
    static let line = 16_384
  }

  /// What ends a name that no number followed.
  private static let breaks = Set(",;|)]{}\"'`<>".utf8)
  /// What ends a name only where a word follows, as in "INFO: loss 2.5", and not before a number.
  private static let softBreaks = Set(":=([".utf8)
  private static let words: Set<String> = ["nan", "inf", "infinity"]

  private let line: ArraySlice<UInt8>
  private var at: Int
  /// Where the words begin that stand before the next number.
  private var start: Int

  init(_ line: ArraySlice<UInt8>) {
    self.line = line.prefix(Limit.line)
    (at, start) = (line.startIndex, line.startIndex)
  }

  /// What the line says.
  static func row(_ line: ArraySlice<UInt8>, _ names: inout ColumnNames) -> LogRow {
    var (row, phrases) = (LogRow(), LogPhrases(line))
    while let (name, number) = phrases.next() {
      if let role = names.role(behind: name) { row.add(number, as: role) }
    }
    return row
  }

  /// The next number that has words before it.
  private mutating func next() -> (name: ArraySlice<UInt8>, number: Double)? {
    while at < line.endIndex {
      let byte = line[at]
      if beginsNumber(byte) {
        if let found = takeNumber() { return found }
      } else if byte.isLetter || byte >= 0x80 {
        if let found = takeWord() { return found }
      } else {
        pass(byte)
      }
    }
    return nil
  }

  private func beginsNumber(_ byte: UInt8) -> Bool {
    let previous = at > line.startIndex ? line[at - 1] : UInt8(ascii: " ")
    if previous.isLetter || previous == UInt8(ascii: "_") { return false }
    if byte.isDigit { return true }
    guard "+-.".utf8.contains(byte), at + 1 < line.endIndex else { return false }
    return line[at + 1].isDigit && !previous.isDigit
  }

  /// Takes a run from a digit on; nil where it is no number, or one in a unit of its own, as "5ms".
  private mutating func takeNumber() -> (ArraySlice<UInt8>, Double)? {
    let run = line[at...].prefix { $0.isDigit || $0.isLetter || "._+-".utf8.contains($0) }
    let name = line[start..<at]
    (at, start) = (run.endIndex, run.endIndex)
    // A full stop may end a sentence; letters make it a number of something, as "50K".
    let digits = run.last == UInt8(ascii: ".") ? run.dropLast() : run
    let isPart = at < line.endIndex && line[at] == UInt8(ascii: "%")
    guard !isPart, let number = Double(text: digits), name.contains(where: Self.isOfName) else {
      return nil
    }
    return (name, number)
  }

  /// Takes a word, which is a number when it says that the loss is none.
  private mutating func takeWord() -> (ArraySlice<UInt8>, Double)? {
    let word = line[at...].prefix { Self.isOfName($0) || $0.isDigit || $0 == UInt8(ascii: "_") }
    let (name, begin) = (line[start..<at], at)
    at = word.endIndex
    if word.count <= 8, Self.words.contains(String(text: word.map(\.lowercased))) {
      start = at
      return name.contains(where: Self.isOfName) ? (name, .nan) : nil
    }
    if let before = name.last(where: { !$0.isSpace }), Self.softBreaks.contains(before) {
      start = begin
    }
    return nil
  }

  private mutating func pass(_ byte: UInt8) {
    at += 1
    if byte == 0x1B {
      // A colour of the terminal: its digits are no numbers.
      at = line[at...].firstIndex(where: \.isLetter).map { $0 + 1 } ?? line.endIndex
      start = at
    } else if Self.breaks.contains(byte) || isDash(byte) {
      start = at
    }
  }

  /// A dash between blanks, as Keras separates.
  private func isDash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") && at < line.endIndex && line[at].isSpace
  }

  private static func isOfName(_ byte: UInt8) -> Bool { byte.isLetter || byte >= 0x80 }
}
