// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The lines of an exchange file's heads, LF or CRLF, until a blank one is asked for no more.
struct HeadLines {
  let file: String
  private let bytes: [UInt8]
  private var position = 0
  /// The number of the line read last, counted from 1.
  private(set) var number = 0

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// What no line has taken yet.
  var rest: [UInt8] { Array(bytes[position...]) }

  /// The next line without its end; nil after the last.
  mutating func next() throws(RecordingError) -> String? {
    guard position < bytes.count else { return nil }
    let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    var line = bytes[position..<end]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    position = min(end + 1, bytes.count)
    number += 1
    guard let text = String(validating: line, as: UTF8.self) else {
      throw error("not UTF-8", remedy: "Save the heads as UTF-8; put other bytes in a Body-File.")
    }
    return text
  }

  /// The header fields up to the blank line or the end of the file.
  mutating func fields() throws(RecordingError) -> [(name: String, value: String, line: Int)] {
    var fields: [(name: String, value: String, line: Int)] = []
    while let line = try next(), !line.isEmpty {
      guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else {
        throw error("'\(line)' is not a field", remedy: "Write it as 'Name: value'.")
      }
      let value = line[line.index(after: colon)...].trimmingPrefix { $0 == " " || $0 == "\t" }
      fields.append((String(line[..<colon]), String(value), number))
    }
    return fields
  }

  func error(_ what: String, line: Int? = nil, remedy: String) -> RecordingError {
    RecordingError(what, file: file, line: line ?? number, remedy: remedy)
  }
}
