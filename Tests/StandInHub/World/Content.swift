// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The bytes of a file, as far as the world has them.
package enum Content: Sendable, Hashable {
  /// All of them.
  case bytes([UInt8])
  /// The first ones; as many zeros follow as make `size`. So a shard of 5 GB costs its header.
  case sparse(head: [UInt8], size: Int)
  /// A recorded beginning of `size` bytes: what lies behind it is answered 503.
  case beginning([UInt8], size: Int)
  /// Known to exist, not recorded: asking for it answers 503, never 404.
  case unrecorded

  /// How many bytes; nil where nobody knows.
  package var size: Int? {
    switch self {
    case .bytes(let bytes): bytes.count
    case .sparse(_, let size), .beginning(_, let size): size
    case .unrecorded: nil
    }
  }
}
