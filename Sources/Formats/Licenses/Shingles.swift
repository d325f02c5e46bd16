// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The hashes of all runs of a few words of a text, and where each of them stands.
struct Shingles: Sendable {
  /// How many words a run has.
  ///
  /// See `Rules/README.md`, "License texts", for what was measured.
  static let length = 5

  /// The words of the text.
  let words: [LicenseWords.Word]
  /// Hash and place in one number each, sorted.
  private let sorted: [UInt64]
  /// One bit for the lowest bits of each hash: most of what is asked for is not there.
  private let filter: [UInt64]

  init(_ words: LicenseWords) {
    let hashes = Self.hashes(of: words)
    self.words = words.words
    sorted = hashes.enumerated().map { UInt64($0.element) << 32 | UInt64($0.offset) }.sorted()
    var filter = [UInt64](repeating: 0, count: Self.filterSize(hashes.count))
    for hash in hashes {
      let bit = Int(hash) & (filter.count * 64 - 1)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    self.filter = filter
  }

  /// Sixteen bits a run, as a power of two of 64-bit numbers.
  private static func filterSize(_ count: Int) -> Int {
    var size = 16
    while size * 4 < count { size *= 2 }
    return size
  }

  /// The hash of each run; as long as there are words, a run may be shorter than ``length`` only
  /// where the whole text is.
  static func hashes(of words: LicenseWords) -> [UInt32] {
    let words = words.words
    guard !words.isEmpty else { return [] }
    let length = min(length, words.count)
    return (0...(words.count - length)).map { start in
      var hash: UInt64 = 0
      for word in words[start..<(start + length)] {
        hash = (hash ^ word.hash) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
      }
      return UInt32(truncatingIfNeeded: hash >> 32)
    }
  }

  /// Where the run with that hash begins, in order; at most `limit` places.
  func places(of hash: UInt32, atMost limit: Int = 8) -> [Int] {
    let bit = Int(hash) & (filter.count * 64 - 1)
    guard filter[bit >> 6] & (1 << UInt64(bit & 63)) != 0 else { return [] }
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if UInt32(truncatingIfNeeded: sorted[middle] >> 32) < hash {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return sorted[low...].prefix(limit).prefix { $0 >> 32 == UInt64(hash) }
      .map { Int($0 & 0xFFFF_FFFF) }
  }
}
