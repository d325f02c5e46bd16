// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension String {
  /// The text as an address that may stand in a document: nil unless it is one of the web.
  ///
  /// Bytes that RFC 3986 does not let an address hold are percent-encoded, so that a reader's
  /// parser takes it and nothing in it acts on a terminal.
  package var webAddress: String? {
    let scheme = ["https://", "http://"].first { hasPrefix($0) }
    guard let scheme, let first = utf8.dropFirst(scheme.utf8.count).first, first != 0x2F else {
      return nil
    }
    var address = scheme
    var fragments = 0
    let rest = Array(utf8.dropFirst(scheme.utf8.count))
    for (place, byte) in rest.enumerated() {
      if byte == UInt8(ascii: "#") { fragments += 1 }
      let isKept =
        byte == UInt8(ascii: "%") ? Self.isEscape(rest[place...].prefix(3)) : Self.isPlain(byte)
      address +=
        isKept && (byte != UInt8(ascii: "#") || fragments == 1)
        ? Self.text(byte) : Self.escape(byte)
    }
    return address
  }

  /// The text as one segment of a path: every byte but those that mean nothing is percent-encoded.
  package var segment: String {
    utf8.reduce(into: "") { text, byte in
      text += Self.isUnreserved(byte) ? Self.text(byte) : Self.escape(byte)
    }
  }

  private static func text(_ byte: UInt8) -> String { String(UnicodeScalar(byte)) }

  private static func escape(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
  }

  private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 3
      && bytes.dropFirst().allSatisfy { UnicodeScalar($0).properties.isASCIIHexDigit }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~".utf8.contains(byte)
    }
  }

  /// Unreserved and reserved characters of RFC 3986, section 2, but for brackets, which stand only
  /// in addresses of machines.
  private static func isPlain(_ byte: UInt8) -> Bool {
    isUnreserved(byte) || ":/?#@!$&'()*+,;=".utf8.contains(byte)
  }
}
