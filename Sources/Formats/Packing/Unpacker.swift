// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Unpacks a stream, one bounded piece at a time.
package protocol Unpacker: AnyObject {
  /// Unpacks some of `packed`: what came of it, at most ``piece`` bytes, and how much was used.
  ///
  /// Nothing packed gives what an earlier piece left behind.
  func unpack(_ packed: [UInt8]) throws(PackingError) -> (piece: [UInt8], used: Int)
  /// Throws when the packed bytes ended too early.
  func finish() throws(PackingError)
}

extension Unpacker {
  /// The most bytes of one unpacked piece.
  package static var piece: Int { 1 << 18 }
}
