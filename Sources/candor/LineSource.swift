// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The lines of a file or of standard input, read as they are asked for.
struct LineSource {
  /// The most bytes of one line; a longer one is cut, and answered as an error.
  static let lineLimit = 64 << 20

  private var handle: FileHandle
  private var buffer: [UInt8] = []
  private var start = 0
  private var isOver = false

  init(_ path: String) throws(Failure) {
    guard path != "-" else {
      handle = .standardInput
      return
    }
    do {
      handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    } catch {
      throw Failure.usage(
        "\(path): cannot be read. Give a file of JSON Lines, or - for standard input."
      )
    }
  }

  /// The next line without its line break; nil at the end.
  ///
  /// Blank lines are passed over.
  mutating func next() -> [UInt8]? {
    while true {
      if let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = buffer[start..<end]
        start = end + 1
        if !line.allSatisfy(Self.isSpace) { return Array(line) }
      } else if isOver || buffer.count - start > Self.lineLimit {
        let line = Array(buffer[start...])
        start = buffer.count
        return line.allSatisfy(Self.isSpace) ? nil : line
      } else {
        read()
      }
    }
  }

  private mutating func read() {
    let more = handle.readData(ofLength: 1 << 18)
    isOver = more.isEmpty
    buffer.removeSubrange(..<start)
    start = 0
    buffer.append(contentsOf: more)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }
}
