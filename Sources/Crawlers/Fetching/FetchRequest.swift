// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// One thing to ask of a host.
package struct FetchRequest: Sendable, Hashable {
  /// The methods a crawler may use.
  ///
  /// Nothing on a host is ever changed: what is posted is a question that does not fit an address.
  package enum Method: String, Sendable, Hashable, Codable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
  }

  /// The public address, before any host map.
  package var url: String
  package var method: Method
  /// What is posted, JSON on one line; nil for the other methods.
  package private(set) var body: String?
  /// The value of `Accept`; nil for anything.
  package var accept: String?
  /// The bytes wanted, both ends included; nil for all.
  package var range: ClosedRange<Int>?
  /// An entity tag that the asker already has (`If-None-Match`).
  package var knownTag: String?
  /// The most bytes of body to read; nil for the fetcher's default.
  package var limit: Int?
  /// Whether a body that is longer than the limit is cut there, and not refused: for a part of a file
  /// that a host without ranges answers with the whole.
  package var prefixSuffices = false
  /// What it is asked for, in words, for `--explain-requests`.
  package var purpose: String

  package init(
    _ url: String,
    method: Method = .get,
    accept: String? = nil,
    range: ClosedRange<Int>? = nil,
    knownTag: String? = nil,
    limit: Int? = nil,
    purpose: String = ""
  ) {
    self.url = url
    self.method = method
    self.accept = accept
    self.range = range
    self.knownTag = knownTag
    self.limit = limit
    self.purpose = purpose
  }

  /// A question of which `body` is a part, to an interface that only reads.
  package static func post(
    _ url: String,
    body: String,
    limit: Int? = nil,
    purpose: String = ""
  ) -> FetchRequest {
    var request = FetchRequest(
      url,
      method: .post,
      accept: "application/json",
      limit: limit,
      purpose: purpose
    )
    // Between the parts of JSON a line break is as good as a blank.
    request.body = body.replacing("\n", with: " ").replacing("\r", with: " ")
    return request
  }
}
