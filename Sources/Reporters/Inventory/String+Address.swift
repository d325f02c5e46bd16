// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension String {
  /// The text as an address that may stand in a document: nil unless it is one of the web.
  ///
  /// Only one fragment is left, since a second `#` makes RFC 3986 no address of it.
  package var webAddress: String? {
    guard let text = WebAddress(self)?.text else { return nil }
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.dropFirst().map { "#" + $0.replacing("#", with: "%23") }
    return parts[0] + fragment.joined()
  }

  /// The text as one segment of a path: every byte but those that mean nothing is percent-encoded.
  package var segment: String {
    utf8.reduce(into: "") { text, byte in
      if Self.isUnreserved(byte) { return text.unicodeScalars.append(Unicode.Scalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      text += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
    }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~".utf8.contains(byte)
    }
  }
}
