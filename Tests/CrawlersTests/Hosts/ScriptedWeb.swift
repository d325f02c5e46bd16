// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation

@testable import Crawlers

/// The web as a table of addresses and answers; what is not in it is answered 404.
struct ScriptedWeb: Sendable {
  struct Page: Sendable {
    var status = 200
    var type = "application/json"
    var body: [UInt8] = []
    /// What a question for the head alone is answered; nil for the same as for the whole.
    var head: Int?
    /// Bytes that the head alone announces; nil for those of the body.
    var headLength: Int?
    /// Further fields of the answer.
    var fields: [String: String] = [:]

    init(
      _ body: String = "",
      status: Int = 200,
      type: String = "application/json",
      head: Int? = nil,
      headLength: Int? = nil,
      fields: [String: String] = [:]
    ) {
      self.status = status
      self.type = type
      self.body = Array(body.utf8)
      self.head = head
      self.headLength = headLength
      self.fields = fields
    }

    init(bytes: [UInt8], type: String = "application/octet-stream") {
      self.type = type
      body = bytes
    }
  }

  /// By the address; what is posted by "POST", the address and a word of the body.
  var pages: [String: Page]
  /// Addresses at which every transport breaks off.
  var broken: Set<String> = []

  init(_ pages: [String: Page], broken: Set<String> = []) {
    self.pages = pages
    self.broken = broken
  }

  /// A context that asks this web, with at most `budget` requests, and what it asked.
  func context(budget: Int = 60) throws -> (context: CrawlContext, log: RequestLog) {
    let log = RequestLog()
    var policy = FetchPolicy.replay
    policy.budget = budget
    let context = CrawlContext(
      fetcher: Fetcher.polite(over: transport, policy: policy, log: log),
      settings: HostSettings(),
      reader: ClaimReader(lexicon: try TestLexicon.shipped()),
      files: try FileLexicon.shipped(),
      cardLimit: 1 << 20
    )
    return (context, log)
  }

  private var transport: Transport {
    let (pages, broken) = (pages, broken)
    return Transport { request, _ throws(FetchError) in
      if broken.contains(request.url) { throw FetchError(.timedOut(seconds: 1), url: request.url) }
      guard let page = Self.page(for: request, of: pages) else {
        return FetchResponse(url: request.url, status: 404, body: Array("{}".utf8))
      }
      return Self.answer(request, page)
    }
  }

  private static func page(for request: FetchRequest, of pages: [String: Page]) -> Page? {
    guard request.method == .post else { return pages[request.url] }
    let start = "POST \(request.url) "
    return pages.first { key, _ in
      guard key.hasPrefix(start) else { return false }
      let word = key.dropFirst(start.count)
      return word.isEmpty || request.body?.contains(word) == true
    }?.value
  }

  private static func answer(_ request: FetchRequest, _ page: Page) -> FetchResponse {
    let isHead = request.method == .head
    let length = isHead ? page.headLength ?? page.body.count : page.body.count
    var fields = [("Content-Type", page.type), ("Content-Length", "\(length)")]
    var (status, body) = (isHead ? page.head ?? page.status : page.status, page.body)
    if let range = request.range, status == 200, range.lowerBound < body.count {
      let end = min(range.upperBound, body.count - 1)
      fields = [
        ("Content-Type", page.type),
        ("Content-Range", "bytes \(range.lowerBound)-\(end)/\(body.count)"),
      ]
      body = Array(body[range.lowerBound...end])
      status = 206
    }
    fields += page.fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    return FetchResponse(
      url: request.url,
      status: status,
      headers: Headers(fields),
      body: isHead ? [] : body
    )
  }
}
