// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The text of a file, and the same with what is no code blanked out.
///
/// All three texts have the same length and the same ends of lines, so that a place in one is a place
/// in the others.
struct CodeText: Sendable, Hashable {
  var bytes: [UInt8]
  /// Without comments and strings of several lines.
  var spoken: [UInt8]
  /// Without strings, too, in a language in which they are no code.
  var code: [UInt8]
  /// The line of the file for each line of the text; nil where they are the same.
  var lines: [Int]?

  init(_ bytes: [UInt8], quoting: Quoting, lines: [Int]? = nil) {
    self.bytes = bytes
    self.lines = lines
    var blanker = Blanker(bytes, quoting)
    blanker.run()
    (spoken, code) = (blanker.spoken, blanker.code)
  }

  /// The line of the file that holds the byte at `offset`, counted from 1.
  func line(at offset: Int) -> Int {
    let index = bytes[..<min(offset, bytes.count)].reduce(0) { $0 + ($1 == .newline ? 1 : 0) }
    guard let lines else { return index + 1 }
    return lines.indices.contains(index) ? lines[index] : 1
  }

  /// The words of that line, at most `limit` characters.
  func excerpt(at offset: Int, limit: Int = 300) -> String {
    guard bytes.indices.contains(offset) else { return "" }
    let start = bytes[..<offset].lastIndex(of: .newline).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex(of: .newline) ?? bytes.count
    let line = String(decoding: bytes[start..<end].prefix(4 * limit), as: UTF8.self)
    return String(line.trimmed.prefix(limit))
  }

  /// Gives the lines of ``code`` one by one, without blanks around them and without empty ones, for
  /// as long as `take` wants more.
  func eachStatement(_ take: (Substring) -> Bool) {
    var start = 0
    while start < code.count {
      let end = code[start...].firstIndex(of: .newline) ?? code.count
      let line = String(decoding: code[start..<end], as: UTF8.self)[...].trimmedSubstring
      if !line.isEmpty, !take(line) { return }
      start = end + 1
    }
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let blank = UInt8(ascii: " ")
}

extension Substring {
  /// Without white space around it.
  fileprivate var trimmedSubstring: Substring {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start.prefix(0) }
    return start[...last]
  }
}

/// The byte in the lower case of A to Z.
func lowercase(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}
