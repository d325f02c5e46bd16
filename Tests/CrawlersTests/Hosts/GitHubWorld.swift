// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation

@testable import Crawlers

/// GitHub as a table of addresses and answers; what is not in it is answered 404.
struct GitHubWorld: Sendable {
  static let api = "https://api.github.com/repos/acme/code"
  static let raw = "https://raw.githubusercontent.com/acme/code"

  /// The status and the body of an address, written as below the API where it starts with "/".
  var answers: [String: (status: Int, body: String)]
  /// Whether a token went along with every request.
  var sendsToken = false

  static func tree(_ paths: [String], sha: String = "c0ffee") -> String {
    let rows = paths.map { #"{"path": "\#($0)", "type": "blob", "size": 9}"# }
    return #"{"sha": "\#(sha)", "truncated": false, "tree": [\#(rows.joined(separator: ","))]}"#
  }

  static let facts = #"{"full_name": "acme/code", "private": false}"#

  /// What `act` makes of this world, and the addresses that it asked.
  func seen<Value: Sendable>(
    _ act: @Sendable (GitHub) async throws -> Value
  ) async throws -> (value: Value, asked: [String]) {
    let log = RequestLog()
    let fetcher = Fetcher.polite(over: transport, policy: .replay, log: log)
    let context = CrawlContext(
      fetcher: fetcher,
      settings: HostSettings(),
      reader: ClaimReader(lexicon: try TestLexicon.shipped()),
      files: try FileLexicon.shipped(),
      cardLimit: 1 << 20
    )
    let value = try await act(GitHub(context: context))
    return (value, await log.entries.map { $0.url.replacing(Self.api, with: "") }.sorted())
  }

  private var transport: Transport {
    let (answers, sendsToken) = (answers, sendsToken)
    return Transport { request, _ throws(FetchError) in
      let key = request.url.replacing(Self.api, with: "")
      let answer = answers[key] ?? answers[key.replacing("?recursive=1", with: "")] ?? (404, "{}")
      let type = answer.body.hasPrefix("<") ? "text/html" : "application/json"
      return FetchResponse(
        url: request.url,
        status: answer.status,
        headers: Headers([("Content-Type", type)]),
        body: Array(answer.body.utf8),
        sentToken: sendsToken
      )
    }
  }
}
