// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Foundation
import Formats
import PolicyFiles

/// The lines of a file or of standard input, read as they are asked for; gzip and zstd are unpacked.
struct LineSource {
  /// One line without its line break.
  enum Line {
    case text([UInt8])
    /// Passed over, since it is longer than ``lineLimit``.
    case tooLong
  }

  /// The most bytes of one line.
  static let lineLimit = 64 << 20
  /// The most bytes of a line that are passed over: what never ends a line is no file of lines.
  private static let skipLimit = 1 << 30

  /// How messages call it.
  private let name: String
  private let bytes: ByteSource
  private var buffer: [UInt8] = []
  private var start = 0
  private var isOver = false
  /// The number of the line that was read last, from one; blank lines count.
  private(set) var lines = 0

  /// Opens `path`, a plain file or, where it `mayBeOpen`, what ``ListInput`` knows beside it.
  init(_ path: String, mayBeOpen: Bool = true) throws(Failure) {
    name = path == "-" ? "standard input" : path
    let file: ByteSource
    do {
      file = .reading(mayBeOpen ? try ListInput.open(path) : try RegularFile.open(path))
    } catch RegularFile.Problem.other(let noun) {
      throw Failure.usage(.other(noun), of: path)
    } catch {
      throw Failure.usage(
        "\(path): cannot be read. Give a file of JSON Lines, or - for standard input."
      )
    }
    do {
      bytes = try file.unpacked()
    } catch {
      throw Self.failure(error, of: name, after: 0)
    }
  }

  /// The next line that is not blank; nil at the end.
  mutating func next() throws(Failure) -> Line? {
    while let line = try rawLine() {
      lines += 1
      guard case .text(var text) = line else { return line }
      if lines == 1, text.starts(with: Self.mark) { text.removeFirst(Self.mark.count) }
      if !text.allSatisfy(Self.isSpace) { return .text(text) }
    }
    return nil
  }

  /// What some programs write before UTF-8, and which is none of the text.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private mutating func rawLine() throws(Failure) -> Line? {
    var (searched, isTooLong, skipped) = (start, false, 0)
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return isTooLong ? .tooLong : .text(Array(buffer[start..<end]))
      }
      if buffer.count - start > Self.lineLimit {
        isTooLong = true
        skipped += buffer.count - start
        guard skipped <= Self.skipLimit else {
          throw .usage("\(name): line \(lines + 1) does not end. Give a file of JSON Lines.")
        }
        start = buffer.count
      }
      searched = buffer.count - start
      if isOver {
        defer { start = buffer.count }
        if isTooLong { return .tooLong }
        return start == buffer.count ? nil : .text(Array(buffer[start...]))
      }
      try read()
    }
  }

  /// Reads another piece behind what is left, which then starts the buffer.
  private mutating func read() throws(Failure) {
    buffer.removeSubrange(..<start)
    start = 0
    do {
      let more = try bytes.read()
      isOver = more.isEmpty
      buffer.append(contentsOf: more)
    } catch {
      throw Self.failure(error, of: name, after: lines)
    }
  }

  private static func failure(_ error: PackingError, of name: String, after lines: Int) -> Failure {
    .usage("\(name): \(error), behind line \(lines). Make or fetch it again.")
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }
}

extension ByteSource {
  /// The bytes that come through `handle`.
  static func reading(_ handle: FileHandle) -> ByteSource {
    ByteSource { () throws(PackingError) in
      do {
        return [UInt8](try handle.read(upToCount: 1 << 18) ?? Data())
      } catch {
        throw .unreadable
      }
    }
  }
}
