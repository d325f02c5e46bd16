// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension String {
  /// The path of a file inside a repository: no empty, `.` or `..` component, no control character.
  ///
  /// Empty where nothing of a path is left.
  package var repositoryPath: String {
    neutralized.split(separator: "/").filter { $0 != "." && $0 != ".." }.joined(separator: "/")
  }

  /// The text with every byte percent-encoded that may not stand in a URI's path, query or fragment.
  ///
  /// Colons are encoded, so that a relative reference never begins with a scheme.
  package var encodedForURI: String {
    var encoded = ""
    let bytes = Array(utf8)
    for (index, byte) in bytes.enumerated() {
      if Self.isPlain(byte) || byte == UInt8(ascii: "%") && Self.isEscape(at: index, in: bytes) {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return encoded
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~/!$&'()*+,;=@?#".utf8.contains(byte)
    }
  }

  private static func isEscape(at index: Int, in bytes: [UInt8]) -> Bool {
    let digits = bytes.dropFirst(index + 1).prefix(2)
    return digits.count == 2 && digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }
}
