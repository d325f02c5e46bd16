// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The text of byte ranges in requests and answers (RFC 9110, section 14).
enum ByteRange {
  /// The value of a `Range` field, as "bytes=0-7".
  static func field(_ range: ClosedRange<Int>) -> String {
    "bytes=\(range.lowerBound)-\(range.upperBound)"
  }

  /// Reads "bytes=0-7"; nil for anything else, open and multiple ranges included.
  static func parse(_ field: some StringProtocol) -> ClosedRange<Int>? {
    guard field.hasPrefix("bytes=") else { return nil }
    let ends = field.dropFirst("bytes=".count).split(
      separator: "-",
      omittingEmptySubsequences: false
    )
    guard ends.count == 2, let first = Int(ends[0]), let last = Int(ends[1]), first <= last else {
      return nil
    }
    return first...last
  }
}
