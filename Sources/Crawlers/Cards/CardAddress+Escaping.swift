// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension CardAddress {
  /// Whether nothing in `target` needs escaping.
  static func isPlain(_ target: String) -> Bool { target.utf8.allSatisfy(isSafe) }

  /// `target` trimmed, what may not stand in an address written as `%XX`.
  ///
  /// A renderer does the same, so that the Markdown and the page it becomes give one address.
  static func escaped(_ target: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in target.utf8.drop(while: { $0 <= 0x20 }) {
      if isSafe(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    let trailing = "%20".utf8
    while bytes.count >= 3, bytes.suffix(3).elementsEqual(trailing) { bytes.removeLast(3) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x23...0x3B, 0x3D, 0x3F...0x5A, 0x5F, 0x61...0x7A, 0x7E: true
    default: false
    }
  }
}
