// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("A status is an answer, or a failure to see")
struct AnswerTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var status: Int
    var headers: [String: String] = [:]
    var body = ""
    var sentToken = false
    var due = Answer.Due.json
    var means: String

    var testDescription: String { "\(status) \(headers) is \(means)" }
  }

  static let html = ["Content-Type": "text/html; charset=utf-8"]
  static let disabled = "Access to this resource is disabled."

  static let rows: [Row] = [
    Row(status: 200, means: "found"),
    Row(status: 206, means: "found"),
    Row(status: 200, headers: html, due: .html, means: "found"),
    Row(status: 200, headers: html, means: "wrong-type"),
    Row(status: 200, headers: html, due: .text, means: "wrong-type"),
    Row(status: 202, means: "status"),
    Row(status: 400, means: "status"),
    Row(status: 401, means: "private"),
    Row(status: 401, sentToken: true, means: "status"),
    Row(status: 401, headers: html, means: "wrong-type"),
    Row(status: 401, headers: ["X-Error-Code": "GatedRepo"], means: "gated"),
    Row(status: 403, headers: ["X-Error-Code": "GatedRepo"], means: "gated"),
    Row(status: 401, headers: ["X-Error-Code": "RepoNotFound"], means: "status"),
    Row(status: 403, means: "status"),
    Row(status: 403, body: disabled, means: "withdrawn"),
    Row(status: 404, means: "dead"),
    Row(status: 404, headers: ["X-Error-Code": "EntryNotFound"], means: "dead"),
    Row(status: 404, headers: ["X-Error-Code": "RepoNotFound"], means: "private"),
    Row(status: 404, headers: html, means: "status"),
    Row(status: 404, headers: html, due: .html, means: "dead"),
    Row(status: 405, headers: html, means: "wrong-type"),
    Row(status: 405, means: "status"),
    Row(status: 410, means: "dead"),
    Row(status: 429, means: "status"),
    Row(status: 451, means: "withdrawn"),
    Row(status: 500, means: "status"),
    Row(status: 503, means: "status"),
    Row(status: 504, headers: html, means: "wrong-type"),
  ]

  @Test("By the table of the design", arguments: rows)
  func means(_ row: Row) {
    let response = FetchResponse(
      url: "https://h/x",
      status: row.status,
      headers: Headers(row.headers.map { ($0.key, $0.value) }),
      body: Array(row.body.utf8),
      sentToken: row.sentToken
    )
    #expect(Answer(response, due: row.due).word == row.means)
  }
}

@Suite("What another host answers in place of an interface is not its answer")
struct ElsewhereTests {
  @Test(
    "By where it was sent and what was due",
    arguments: [
      ("https://h/old", 404, Answer.Due.json, "dead"), ("https://g/x", 404, .json, "status"),
      ("https://g/x", 401, .json, "status"), ("https://g/x", 451, .json, "status"),
      ("https://g/x", 410, .json, "status"), ("https://g/x", 404, .text, "dead"),
    ]
  )
  func means(hop: String, status: Int, due: Answer.Due, means: String) {
    var response = FetchResponse(url: "https://h/x", status: status)
    response.hops = [FetchResponse.Hop(url: hop, status: 302, headers: Headers())]
    #expect(Answer(response, due: due).word == means)
  }
}

@Suite("A part is what was asked for, or it was not seen")
struct PartTests {
  @Test(
    "By where it begins",
    arguments: [
      (["Content-Range": "bytes 10-19/100"], "found"),
      (["Content-Range": "bytes 10-19/*"], "found"),
      ([:], "found"), (["Content-Range": "bytes 0-9/100"], "unreadable"),
      (["Content-Range": "bytes 50-59/100"], "unreadable"),
      (["Content-Type": "multipart/byteranges; boundary=x"], "unreadable"),
    ]
  )
  func begins(headers: [String: String], means: String) async {
    let fetcher = Fetcher { request throws(FetchError) in
      FetchResponse(
        url: request.url,
        status: 206,
        headers: Headers(headers.map { ($0.key, $0.value) }),
        body: [UInt8](repeating: 7, count: 10)
      )
    }
    let request = FetchRequest("https://h/x", range: 10...19, purpose: "a part")
    #expect(await fetcher.answer(request, due: .text).word == means)
  }
}

extension Answer {
  /// What it means, in a word.
  fileprivate var word: String {
    switch self {
    case .found: "found"
    case .gated: "gated"
    case .absent(let standing, _): standing.rawValue
    case .unseen(let error): error.kind
    }
  }
}
