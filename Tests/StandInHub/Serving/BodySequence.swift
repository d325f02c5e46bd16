// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import FlyingSocks

/// The bytes of an answer on their way to the socket, with the trouble that was asked for.
struct BodySequence: AsyncBufferedSequence {
  typealias Element = UInt8

  /// Ends an answer before its announced length: the server closes the connection on any error.
  struct Cut: Error {}

  var head: [UInt8]
  var zeros: Int
  var ending: Answer.Ending

  /// The bytes that a whole answer has.
  var count: Int { head.count + zeros }

  func makeAsyncIterator() -> Iterator { Iterator(sequence: self) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var sequence: BodySequence
    var sent = 0
    var drops = 0

    mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

    mutating func nextBuffer(suggested: Int) async throws -> [UInt8]? {
      if sequence.ending == .dripping { return try await drip() }
      let end = sequence.ending == .cut ? sequence.count / 2 : sequence.count
      guard sent < end else {
        if sequence.ending == .cut { throw Cut() }
        return nil
      }
      let piece = sequence.piece(sent..<Swift.min(sent + Swift.max(suggested, 65_536), end))
      sent += piece.count
      return piece
    }

    /// Bounded, so that a client without a deadline ends, too.
    private mutating func drip() async throws -> [UInt8]? {
      guard drops < 600 else { throw Cut() }
      if drops > 0 { try await Task.sleep(for: .milliseconds(100)) }
      drops += 1
      return [0x20]
    }
  }

  private func piece(_ range: Range<Int>) -> [UInt8] {
    let bytes = Array(head[range.clamped(to: head.indices)])
    return bytes + [UInt8](repeating: 0, count: range.count - bytes.count)
  }
}
