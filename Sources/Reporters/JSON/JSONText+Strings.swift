// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension JSONText {
  /// Writes a string.
  ///
  /// Escapes what JSON asks for, and beyond it whatever could act on a terminal or hide in an
  /// editor: control characters, line and paragraph separators, bidirectional controls.
  package mutating func string(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { utf8 in
      var start = 0
      var index = 0
      while index < utf8.count {
        guard let (scalar, length) = Self.escaped(at: index, in: utf8) else {
          index += 1
          continue
        }
        bytes.append(contentsOf: utf8[start..<index])
        escape(scalar)
        index += length
        start = index
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The scalar at `index` and its bytes, if it must be escaped.
  ///
  /// Every such scalar begins with an ASCII byte, C2, D8, E2 or EF, so that all others are passed
  /// over after one look.
  private static func escaped(
    at index: Int,
    in utf8: UnsafeBufferPointer<UInt8>
  ) -> (scalar: UInt16, length: Int)? {
    let first = utf8[index]
    switch first {
    case 0x00...0x1F, 0x22, 0x5C, 0x7F: return (UInt16(first), 1)
    case 0xC2 where utf8[index + 1] < 0xA0: return (UInt16(utf8[index + 1]), 2)
    case 0xD8 where utf8[index + 1] == 0x9C: return (0x061C, 2)
    case 0xE2, 0xEF:
      let scalar =
        UInt16(first & 0x0F) << 12 | UInt16(utf8[index + 1] & 0x3F) << 6
        | UInt16(utf8[index + 2] & 0x3F)
      return isInvisible(scalar) ? (scalar, 3) : nil
    default: return nil
    }
  }

  private static func isInvisible(_ scalar: UInt16) -> Bool {
    switch scalar {
    case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private mutating func escape(_ scalar: UInt16) {
    bytes.append(UInt8(ascii: "\\"))
    switch scalar {
    case 0x22, 0x5C: bytes.append(UInt8(scalar))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      bytes.append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] {
        let digit = UInt8(scalar >> shift & 0xF)
        bytes.append(digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
      }
    }
  }
}
