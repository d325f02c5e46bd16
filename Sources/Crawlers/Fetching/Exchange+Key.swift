// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Digests

extension Exchange {
  /// What makes two requests the same one for a recording.
  package struct Key: Sendable, Hashable {
    package var method: FetchRequest.Method
    package var url: String
    package var range: ClosedRange<Int>?
    /// SHA-256 in hex of what was posted.
    package var bodyDigest: String?

    package init(_ request: FetchRequest, range: ClosedRange<Int>?) {
      self.method = request.method
      self.url = request.url
      self.range = range
      bodyDigest = request.body.map(SHA256.hex)
    }

    package init(_ exchange: Exchange) {
      self.method = exchange.method
      self.url = exchange.url
      self.range = exchange.range
      bodyDigest = exchange.posted.map(SHA256.hex)
    }
  }
}
