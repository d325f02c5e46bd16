// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The form of a hub's ids.
enum HubName {
  /// Whether `text` is `owner/name`, as the Hub writes them.
  static func isID(_ text: some StringProtocol) -> Bool {
    var (parts, length) = (0, 0)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "/") {
        guard parts == 0, length >= 2 else { return false }
        (parts, length) = (1, 0)
      } else {
        guard length == 0 ? TermMatcher.isWord(byte) : isLetter(byte) else { return false }
        length += 1
      }
    }
    return parts == 1 && length > 0
  }

  /// Whether a name says how many parameters a model has: "Acme-7b", "acme-1.3B-chat".
  static func isSized(_ name: Substring) -> Bool {
    name.split { "-_,.;:()".contains($0) }.contains { part in
      guard part.count >= 2, part.count <= 5, part.last == "b" || part.last == "B" else {
        return false
      }
      return part.dropLast().allSatisfy { $0.isASCII && $0.isNumber }
    } && name.contains("-")
  }

  /// Whether a byte may stand in an owner or a name.
  static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
    default: TermMatcher.isWord(byte)
    }
  }
}
