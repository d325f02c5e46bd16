// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Digests

/// Which of the labelled cards are read.
///
/// Halves let anyone check that words were not fitted to single cards: write them from one half and
/// count on the other, for several seeds.
package enum GoldPortion: Sendable, Hashable, CustomStringConvertible {
  case all
  /// One of two halves, into which seed and id alone deal a card.
  case half(Half, seed: Int)

  package enum Half: String, Sendable, CaseIterable {
    case a, b
  }

  package func holds(_ id: String) -> Bool {
    switch self {
    case .all: return true
    case .half(let half, let seed):
      let digest = SHA256.hex(Array("\(seed):\(id)".utf8))
      // The last digit of a digest is even as often as it is odd.
      let isFirst = digest.utf8.last.map { $0 % 2 == 0 } ?? true
      return isFirst == (half == .a)
    }
  }

  package var description: String {
    switch self {
    case .all: "all cards"
    case .half(let half, let seed): "half \(half.rawValue) by seed \(seed)"
    }
  }
}
