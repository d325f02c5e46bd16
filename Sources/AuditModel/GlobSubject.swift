// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A text made ready to be held against many patterns.
public struct GlobSubject: Sendable, Hashable {
  let bytes: [UInt8]
  let pairs: LetterPairs

  /// A text, in the lower case of A to Z.
  public init(_ text: String) {
    bytes = text.utf8.map(Glob.lowercase)
    var pairs = LetterPairs()
    pairs.add(bytes)
    self.pairs = pairs
  }
}

/// Which pairs of neighbouring bytes a text may hold: a filter that lets no match slip, and most
/// texts that do not match fail at one comparison.
struct LetterPairs: Sendable, Hashable {
  private var bits: SIMD4<UInt64> = .zero

  mutating func add(_ bytes: some Collection<UInt8>) {
    var last: UInt8?
    for byte in bytes {
      if let last {
        let place = (Int(last) &* 31 &+ Int(byte) &* 7) & 255
        bits[place >> 6] |= 1 << UInt64(place & 63)
      }
      last = byte
    }
  }

  func isContained(in other: LetterPairs) -> Bool { bits & other.bits == bits }
}
