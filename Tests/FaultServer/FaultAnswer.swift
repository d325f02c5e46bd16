// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What a ``FaultServer`` does once it has read a request.
package struct FaultAnswer: Sendable {
  /// How it ends.
  package enum End: Sendable {
    /// Waits for the next request on the connection.
    case keepAlive
    /// Closes the connection.
    case close
    /// Breaks the connection, as a crash does.
    case reset
    /// Says nothing more until the other side gives up.
    case stall
  }

  package var bytes: [UInt8]
  package var end: End

  /// Sends exactly `text`, whether it is HTTP or not.
  package init(_ text: String, end: End = .close) {
    self.init(bytes: Array(text.utf8), end: end)
  }

  package init(bytes: [UInt8], end: End = .close) {
    self.bytes = bytes
    self.end = end
  }

  /// A whole, sound answer.
  package static func answer(
    _ status: Int,
    _ fields: [(String, String)] = [],
    _ body: String = ""
  ) -> FaultAnswer {
    let lines = fields.map { "\($0.0): \($0.1)\r\n" }.joined()
    let head = "HTTP/1.1 \(status) As Told\r\n\(lines)Content-Length: \(body.utf8.count)\r\n\r\n"
    return FaultAnswer(head + body, end: .keepAlive)
  }
}
