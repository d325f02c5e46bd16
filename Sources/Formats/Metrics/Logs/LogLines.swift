// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The lines of a text, ended by line feeds or by the carriage returns of progress bars.
///
/// A last line that goes on behind what was fetched is none.
struct LogLines: Sequence, IteratorProtocol, Sendable {
  private let prefix: RecordPrefix
  private(set) var at: Int

  init(_ prefix: RecordPrefix) {
    self.prefix = prefix
    at = prefix.textStart
  }

  mutating func next() -> ArraySlice<UInt8>? {
    while at < prefix.bytes.count {
      let rest = prefix.bytes[at...]
      let end = rest.firstIndex { $0 == 0x0A || $0 == 0x0D }
      guard end != nil || prefix.isWhole else { return nil }
      let line = rest[..<(end ?? rest.endIndex)]
      at = line.endIndex + 1
      if !line.allSatisfy(\.isSpace) { return line }
    }
    return nil
  }
}
