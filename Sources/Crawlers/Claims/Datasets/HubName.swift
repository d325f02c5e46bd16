// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The form of a hub's ids.
enum HubName {
  /// Whether `text` is `owner/name`, as the Hub writes them.
  static func isID(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].utf8.count >= 2 && parts.allSatisfy(isPart)
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

  private static func isPart(_ part: Substring) -> Bool {
    guard let first = part.utf8.first, TermMatcher.isWord(first) else {
      return false
    }
    return part.utf8.allSatisfy(isLetter)
  }

  /// Whether a byte may stand in an owner or a name.
  static func isLetter(_ byte: UInt8) -> Bool {
    TermMatcher.isWord(byte) || "-_.".utf8.contains(byte)
  }
}
