// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A short name for what is the same from one run to the next.
package enum Fingerprint {
  /// FNV-1a of `words` in 16 hexadecimal digits; the boundaries between the words count.
  ///
  /// It tells things apart that nobody has an interest in mixing up; it is no cryptographic hash.
  package static func of(_ words: [String]) -> String {
    let hash = words.joined(separator: "\u{0}").utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
