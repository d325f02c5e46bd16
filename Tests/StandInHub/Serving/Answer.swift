// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers

/// What a router answers.
package struct Answer: Sendable, Hashable {
  /// What becomes of the body on its way.
  package enum Ending: Sendable, Hashable {
    case whole
    /// Half of it, then the connection closes.
    case cut
    /// A byte at a time, without end until the client has enough, or a minute has passed.
    case dripping
  }

  package var status: Int
  package var headers: Headers
  package var body: Content
  package var ending = Ending.whole

  package init(
    _ status: Int,
    headers: [(String, String)] = [],
    body: Content = .bytes([])
  ) {
    self.status = status
    self.headers = Headers(headers)
    self.body = body
  }

  /// A JSON body.
  static func json(
    _ value: JSON,
    status: Int = 200,
    headers: [(String, String)] = []
  ) throws -> Answer {
    Answer(
      status,
      headers: [("Content-Type", "application/json; charset=utf-8")] + headers,
      body: .bytes(try value.bytes)
    )
  }

  /// A page.
  static func html(_ text: String, status: Int = 200) -> Answer {
    .text(text, status: status, type: "text/html; charset=utf-8")
  }

  /// A text.
  static func text(
    _ text: String,
    status: Int = 200,
    type: String = "text/plain; charset=utf-8",
    headers: [(String, String)] = []
  ) -> Answer {
    Answer(
      status,
      headers: [("Content-Type", type)] + headers,
      body: .bytes(Array(text.utf8))
    )
  }

  /// What the world knows of and does not hold.
  static let unrecorded = Answer.text(
    "The recording does not hold this.\n",
    status: 503,
    headers: [("X-Stand-In", "not recorded")]
  )

  /// Adds the moment of the answer, where there is one of its own.
  func dated(_ date: String?) -> Answer { date.map { with("Date", $0) } ?? self }

  /// Adds a header field.
  func with(_ name: String, _ value: String) -> Answer {
    var copy = self
    copy.headers.append(name, value)
    return copy
  }
}
