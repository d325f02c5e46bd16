// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The bytes of a file as text, whatever of the common encodings they are in.
package enum TextBytes {
  /// Why a file cannot be read as text; nothing is known of what it says.
  package enum Problem: Error, Sendable, Hashable {
    /// It has more bytes than anybody needs for licenses.
    case larger(than: Int)
    /// It holds a zero byte, so that it is not a text in an encoding that is read here.
    case notText
  }

  /// The longest text of the SPDX list has 100 KB; the rest is room for files that hold several.
  package static let most = 1 << 20

  /// `bytes` in UTF-8: as they are, or from UTF-16 with its mark, or from Latin-1.
  package static func utf8(_ bytes: [UInt8]) throws(Problem) -> [UInt8] {
    guard bytes.count <= most else { throw .larger(than: most) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), low: 0) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), low: 1) }
    guard !bytes.contains(0) else { throw .notText }
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    return Array(String(String.UnicodeScalarView(bytes.lazy.map(Unicode.Scalar.init))).utf8)
  }

  /// From pairs of bytes, of which the one at `low` is the lesser; a last byte alone is dropped.
  private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int) -> [UInt8] {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { place in
      UInt16(bytes[place + low]) | UInt16(bytes[place + 1 - low]) << 8
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
