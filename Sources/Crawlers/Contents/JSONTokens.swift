// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The brackets, keys and texts of JSON, one after another, as far as it is whole.
struct JSONTokens {
  enum Token {
    case open(isMap: Bool)
    case close
    case key(String)
    /// A text with the line of the file that it begins in.
    case text([UInt8], line: Int)
  }

  private let bytes: [UInt8]
  private var place = 0
  private var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Token? {
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case .newline: line += 1
      case UInt8(ascii: "{"), UInt8(ascii: "["): return .open(isMap: byte == UInt8(ascii: "{"))
      case UInt8(ascii: "}"), UInt8(ascii: "]"): return .close
      case UInt8(ascii: "\""):
        guard let text = string() else { return nil }
        return isKey
          ? .key(String(decoding: text.prefix(64), as: UTF8.self)) : .text(text, line: line)
      default: continue
      }
    }
    return nil
  }

  /// Whether a colon follows.
  private var isKey: Bool {
    bytes[place...].first { $0 > .blank } == UInt8(ascii: ":")
  }

  /// The rest of a text whose quote was read; nil when it is cut.
  private mutating func string() -> [UInt8]? {
    var text: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return text
      case UInt8(ascii: "\\"):
        guard place < bytes.count else { return nil }
        text.append(Self.escaped(bytes[place]))
        place += 1
      default: text.append(byte)
      }
    }
    return nil
  }

  /// Numbers of characters stay as they are written: no sign holds one.
  private static func escaped(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "r"): .newline
    case UInt8(ascii: "t"): UInt8(ascii: "\t")
    default: byte
    }
  }
}
