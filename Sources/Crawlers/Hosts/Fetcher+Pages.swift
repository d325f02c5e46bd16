// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Fetcher {
  /// Asks for a page that is made for people, if its host lets programs read it.
  ///
  /// A robots.txt that is not there allows everything; one that fails allows nothing.
  func page(_ request: FetchRequest) async -> Answer {
    do throws(FetchError) {
      try await refuseDisallowed(request.url)
    } catch {
      return .unseen(error)
    }
    return await answer(request, due: .html)
  }

  private func refuseDisallowed(_ url: String) async throws(FetchError) {
    let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    let robots = FetchRequest(
      parts.prefix(3).joined(separator: "/") + "/robots.txt",
      limit: 512 << 10,
      purpose: "whether programs may read the host's pages"
    )
    switch await answer(robots, due: .text) {
    case .found(let response):
      let rules = RobotsRules(String(decoding: response.body, as: UTF8.self), agent: "candor")
      guard rules.allows("/" + (parts.count == 4 ? parts[3] : "")) else {
        throw FetchError(.disallowed, url: url)
      }
    case .absent, .gated: return
    case .unseen(let error): try Self.forgive(error, at: url)
    }
  }

  /// RFC 9309: any 4xx allows.
  private static func forgive(_ error: FetchError, at url: String) throws(FetchError) {
    switch error.problem {
    case .status(let status) where (400..<500).contains(status): return
    case .wrongType: return
    default: throw FetchError(error.problem, url: url)
    }
  }
}
