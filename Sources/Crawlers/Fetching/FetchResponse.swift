// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What a host answered, whatever its status.
package struct FetchResponse: Sendable, Hashable {
  /// One answer on the way that pointed elsewhere.
  package struct Hop: Sendable, Hashable {
    package var url: String
    package var status: Int
    package var headers: Headers
  }

  /// The public address that answered, after redirects.
  package var url: String
  package var status: Int
  package var headers: Headers
  package var body: [UInt8]
  /// Whether the body goes on behind the limit of a request that a beginning sufficed.
  package var isCut = false
  /// When it answered, as ISO 8601 in UTC: the `Date` field, else the clock of the reader.
  package var at: String?
  /// Redirects that led here, first asked first.
  ///
  /// A Hub's facts of a file are on the first one only.
  package var hops: [Hop]
  /// Whether a token went along with the last request.
  package var sentToken: Bool

  package init(
    url: String,
    status: Int,
    headers: Headers = Headers(),
    body: [UInt8] = [],
    at: String? = nil,
    hops: [Hop] = [],
    sentToken: Bool = false
  ) {
    self.url = url
    self.status = status
    self.headers = headers
    self.body = body
    self.at = at
    self.hops = hops
    self.sentToken = sentToken
  }
}
