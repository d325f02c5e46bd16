// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How the hosts behave, whatever they show.
package struct Settings: Sendable {
  /// Requests that a window of five minutes allows.
  package struct Quotas: Sendable, Hashable {
    package var api: Int
    package var resolvers: Int
    package var pages: Int
    package var github: Int

    package init(api: Int, resolvers: Int, pages: Int, github: Int) {
      self.api = api
      self.resolvers = resolvers
      self.pages = pages
      self.github = github
    }

    /// More than any test or benchmark asks for.
    package static let ample = Quotas(
      api: 1_000_000,
      resolvers: 1_000_000,
      pages: 1_000_000,
      github: 1_000_000
    )
    /// What the hosts allow without a token.
    package static let anonymous = Quotas(api: 500, resolvers: 3_000, pages: 100, github: 60)
  }

  /// A prefix of all paths of the hub, such as `/hf`; empty for none.
  package var prefix = ""
  /// Whether redirects and links name this machine instead of the public hosts, for clients
  /// that know only an endpoint and no host map.
  package var namesItself = false
  package var quotas = Quotas.ample
  /// Rows on a page of a file listing, without and with `expand`.
  package var rowsPerPage = (plain: 1000, expanded: 50)
  /// Before each answer, so that rounds of requests can be told apart.
  package var latency = Duration.zero
  /// The status of a page of a missing model.
  ///
  /// Nobody could confirm which it is.
  package var missingPageStatus = 404
  /// The port of the hub; 0 for any.
  package var port: UInt16 = 0
  /// What `Date` says, always the same so that recordings of it are.
  package var date = "Mon, 23 Nov 2026 04:26:00 GMT"

  package init() {}
}
