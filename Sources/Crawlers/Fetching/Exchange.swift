// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A request and its answer, as a recording keeps them.
///
/// As a file, `NAME.http`, readable by a person:
///
///     # Comments first, as many lines as needed.
///     GET https://huggingface.co/api/models/acme/tiny
///     Range: bytes=0-7
///
///     HTTP/1.1 200 OK
///     Content-Type: application/json
///
///     {"id": "acme/tiny"}
///
/// The body is all that follows the second blank line; a `Body-File: NAME` field in the answer
/// names a file beside it instead, for what is not text. Three more request fields may stand there:
/// `Body`, what was posted, on one line; `Date`, when it was asked; and `Authorization: not kept`,
/// that a token went along. Where no
/// answer came, a line `FAILED {"truncated":{"detail":"…"}}` takes the place of the status line.
package struct Exchange: Sendable, Hashable {
  package var method: FetchRequest.Method
  package var url: String
  package var range: ClosedRange<Int>?
  /// What was posted; nil for the other methods.
  package var posted: String?
  package var status: Int
  package var headers: Headers
  package var body: [UInt8]
  /// When it was answered, as ISO 8601 in UTC, where the answer's own `Date` does not say.
  package var at: String?
  /// Whether a token went along; the token itself is never kept.
  package var sentToken: Bool
  /// What prevented an answer; nil where one came.
  package var failure: FetchError.Problem?

  package init(
    method: FetchRequest.Method,
    url: String,
    range: ClosedRange<Int>? = nil,
    posted: String? = nil,
    status: Int,
    headers: Headers,
    body: [UInt8],
    at: String? = nil,
    sentToken: Bool = false,
    failure: FetchError.Problem? = nil
  ) {
    self.method = method
    self.url = url
    self.range = range
    self.posted = posted
    self.status = status
    self.headers = headers
    self.body = body
    self.at = at
    self.sentToken = sentToken
    self.failure = failure
  }
}
