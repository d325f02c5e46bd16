// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

/// libcurl's own decoding does not tell a packed body that ends early from a whole one.
extension CurlTransfer {
  /// By how many bytes a packed body may be longer than what comes of it: frames, and blocks that
  /// could not be packed.
  private static let packingAllowance = 64 << 10

  /// Takes a piece of a body that is packed by gzip; false ends the transfer.
  func receive(packed bytes: UnsafeRawBufferPointer) -> Bool {
    guard case .gzip(let unpacker) = packing else { return false }
    packedBytes += bytes.count
    // Blocks that hold nothing could go on for ever.
    guard packedBytes - Self.packingAllowance <= bodyLimit else {
      fault = .tooLarge(limit: bodyLimit)
      return false
    }
    do throws(PackingError) {
      return try unpack(Array(bytes), by: unpacker)
    } catch {
      return refuse("\(error)")
    }
  }

  private func unpack(_ bytes: [UInt8], by unpacker: GzipUnpacker) throws(PackingError) -> Bool {
    var rest = bytes[...]
    while true {
      let (piece, used) = try unpacker.unpack(Array(rest))
      rest = rest.dropFirst(used)
      guard piece.withUnsafeBytes(append) else { return false }
      // A full piece may have left more of itself behind.
      if rest.isEmpty, piece.count < GzipUnpacker.piece { return true }
      if piece.isEmpty, used == 0 { return true }
    }
  }

  /// Ends a transfer whose body cannot be read; of a page about an error the status is the answer.
  func refuse(_ what: String) -> Bool {
    if isContent { fault = .unreadable(what: what) } else { isCut = true }
    return false
  }

  /// What is wrong with the end of a packed body that came whole by its own length; nil where nothing
  /// is.
  var unpackingEnd: FetchError.Problem? {
    guard case .gzip(let unpacker) = packing, isContent, status != 204, request.method != .head
    else { return nil }
    if packedBytes == 0, headers["Content-Length"]?.trimmed == "0" { return nil }
    return packedBytes > 0 && unpacker.hasEnded
      ? nil : .truncated(detail: "\(PackingError.cut(.gzip))")
  }
}
