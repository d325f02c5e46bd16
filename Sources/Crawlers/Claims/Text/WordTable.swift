// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Numbers by the bytes of a short word in one number, 0 for a word that is not there: a look-up at every word of a text, where a
/// dictionary's guard against chosen keys costs more than all the rest.
///
/// The keys are those of the lexicon, so that nobody chooses them.
struct WordTable: Sendable {
  /// Zero, which no word has, where a place is free.
  private var keys: [UInt64]
  private var values: [UInt64]

  init(_ entries: [UInt64: UInt64] = [:]) {
    var size = 16
    while size < 4 * entries.count { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    for (key, value) in entries where key != 0 {
      let place = place(of: key)
      keys[place] = key
      values[place] = value
    }
  }

  subscript(key: UInt64) -> UInt64 { key == 0 ? 0 : values[place(of: key)] }

  /// Where the key stands, or else the free place where it would.
  private func place(of key: UInt64) -> Int {
    // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4).
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (keys.count - 1)
    while keys[place] != 0, keys[place] != key { place = (place + 1) & (keys.count - 1) }
    return place
  }
}
