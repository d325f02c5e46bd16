// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// One exchange with one host, without redirects, retries or judgement: libcurl or a recording.
package struct Transport: Sendable {
  /// What goes over the wire beside the request.
  package struct Extras: Sendable, Hashable {
    /// The value of `Authorization`; nil for none.
    package var authorization: String?
    /// Hosts that this request may reach at a private address or over http, lower case.
    package var allowedHosts: Set<String> = []

    package init(authorization: String? = nil, allowedHosts: Set<String> = []) {
      self.authorization = authorization
      self.allowedHosts = allowedHosts
    }
  }

  /// Sends `request` once.
  ///
  /// Any status is an answer; only what prevented an answer is thrown.
  package var send:
    @Sendable (_ request: FetchRequest, _ extras: Extras) async throws(FetchError) -> FetchResponse

  package init(
    send: @escaping @Sendable (FetchRequest, Extras) async throws(FetchError) -> FetchResponse
  ) {
    self.send = send
  }
}
