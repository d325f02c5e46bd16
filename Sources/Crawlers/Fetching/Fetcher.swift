// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Asks hosts, politely: the only way by which a crawler sees anything.
///
/// A witness over a ``Transport``; see `Fetcher+Polite.swift` for redirects, retries and tokens.
package struct Fetcher: Sendable {
  /// Answers `request` with whatever the host said in the end, redirects followed.
  package var fetch: @Sendable (_ request: FetchRequest) async throws(FetchError) -> FetchResponse

  /// How many requests may still be made.
  package var left: @Sendable () async -> Int

  package init(
    left: @escaping @Sendable () async -> Int = { .max },
    fetch: @escaping @Sendable (FetchRequest) async throws(FetchError) -> FetchResponse
  ) {
    self.left = left
    self.fetch = fetch
  }
}

extension Fetcher {
  /// Answers nothing: every request fails as not recorded.
  package static let offline = Fetcher(left: { 0 }) { request throws(FetchError) in
    throw FetchError(.notRecorded, url: request.url)
  }
}
