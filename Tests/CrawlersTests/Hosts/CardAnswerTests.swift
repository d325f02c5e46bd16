// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("What counts as a card, and as there being none")
struct CardAnswerTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var facts = FetchResponse(url: "", status: 200, body: Array("{\"id\": \"a/b\"}".utf8))
    var card: FetchResponse
    var tree = "[]"
    var isSeen: Bool

    var testDescription: String { name }
  }

  private static func card(
    _ status: Int,
    _ body: String = "",
    code: String? = nil,
    type: String = "text/plain",
    length: Int? = nil,
    packing: String? = nil
  ) -> FetchResponse {
    let more = [
      ("X-Error-Code", code), ("Content-Length", length.map { "\($0)" }),
      ("Content-Encoding", packing),
    ]
    let headers = Headers(
      [("Content-Type", type)] + more.compactMap { field in field.1.map { (field.0, $0) } }
    )
    return FetchResponse(url: "", status: status, headers: headers, body: Array(body.utf8))
  }

  static let rows = [
    Row(name: "a card", card: card(200, "# Tiny"), isSeen: true),
    Row(name: "a check for robots", card: card(200, "\n<!DOCTYPE html><p>Verify"), isSeen: false),
    Row(name: "nothing", card: card(204), isSeen: false),
    Row(name: "no such file", card: card(404, code: "EntryNotFound"), isSeen: true),
    Row(name: "no such revision", card: card(404, code: "RevisionNotFound"), isSeen: false),
    Row(name: "a bare 404 beside facts", card: card(404), isSeen: true),
    Row(
      name: "a bare 404 beside facts that failed",
      facts: FetchResponse(url: "", status: 503),
      card: card(404),
      isSeen: false
    ),
    Row(
      name: "no such file, and yet listed",
      card: card(404, code: "EntryNotFound"),
      tree: "[{\"type\": \"file\", \"path\": \"README.md\", \"size\": 9}]",
      isSeen: false
    ),
    Row(
      name: "fewer bytes than are listed",
      card: card(200, "# Tiny"),
      tree: "[{\"type\": \"file\", \"path\": \"README.md\", \"size\": 90}]",
      isSeen: false
    ),
    Row(
      name: "as many bytes as are listed",
      card: card(200, "# Tiny"),
      tree: "[{\"type\": \"file\", \"path\": \"README.md\", \"size\": 6}]",
      isSeen: true
    ),
    Row(
      name: "fewer bytes than its head says",
      card: card(200, "# Tiny", length: 90),
      isSeen: false
    ),
    Row(
      name: "packed bytes, which have another length",
      card: card(200, "# Tiny", length: 90, packing: "gzip"),
      isSeen: true
    ),
  ]

  @Test("Silence of a card means something only where the card was read", arguments: rows)
  func seen(_ row: Row) async throws {
    let fetcher = Fetcher { request throws(FetchError) in
      if request.url.hasSuffix("README.md") { return row.card.at(request.url) }
      if request.url.contains("/tree/") {
        return FetchResponse(url: request.url, status: 200, body: Array(row.tree.utf8))
      }
      if request.url.hasSuffix("/api/models/a/b") { return row.facts.at(request.url) }
      throw FetchError(.notRecorded, url: request.url)
    }
    let context = CrawlContext(
      fetcher: fetcher,
      settings: HostSettings(),
      reader: ClaimReader(lexicon: try Lexicon(files: [])),
      files: try .shipped()
    )
    let crawler = Crawler(context: context)
    let evidence = try await crawler.evidence(of: try crawler.reference("a/b"))
    #expect(evidence.saw(.card) == row.isSeen)
  }
}

extension FetchResponse {
  fileprivate func at(_ url: String) -> FetchResponse {
    var response = self
    response.url = url
    return response
  }
}
