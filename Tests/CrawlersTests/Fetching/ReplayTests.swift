// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

private let url = "https://hub.example/a"

private let whole = Exchange(
  method: .get,
  url: url,
  status: 200,
  headers: Headers([("Date", "Mon, 23 Nov 2026 04:26:00 GMT"), ("ETag", "\"1\"")]),
  body: Array("0123456789".utf8)
)

@Suite("A replay")
struct ReplayTests {
  @Test(
    "answers as the host did, and cuts ranges from the whole",
    arguments: [
      (FetchRequest(url), 200, "0123456789", nil),
      (FetchRequest(url, range: 2...4), 206, "234", "bytes 2-4/10"),
      (FetchRequest(url, range: 8...99), 206, "89", "bytes 8-9/10"),
      (FetchRequest(url, range: 10...12), 416, "", "bytes */10"),
      (FetchRequest(url, knownTag: "\"1\""), 304, "", nil),
      (FetchRequest(url, knownTag: "\"2\""), 200, "0123456789", nil),
    ]
  )
  func answers(request: FetchRequest, status: Int, body: String, range: String?) async throws {
    let transport = Transport.replaying(Recording([whole]))
    let response = try await transport.send(request, Transport.Extras())
    #expect(response.status == status)
    #expect(String(decoding: response.body, as: UTF8.self) == body)
    #expect(response.headers["Content-Range"] == range)
    #expect(response.at == "2026-11-23T04:26:00Z")
  }

  @Test(
    "cuts what goes on behind a limit where a beginning suffices",
    arguments: [(4, "0123", true), (10, "0123456789", false)]
  )
  func beginnings(limit: Int, body: String, isCut: Bool) async throws {
    var request = FetchRequest(url, limit: limit)
    request.prefixSuffices = true
    let transport = Transport.replaying(Recording([whole]))
    let response = try await transport.send(request, Transport.Extras())
    #expect(String(decoding: response.body, as: UTF8.self) == body)
    #expect(response.isCut == isCut)
  }

  @Test(
    "tells what was posted apart by its body",
    arguments: [("{\"run\":1}", "one"), ("{\"run\":2}", "two")]
  )
  func posts(body: String, answer: String) async throws {
    let exchanges = [("{\"run\":1}", "one"), ("{\"run\":2}", "two")].map {
      Exchange(
        method: .post,
        url: url,
        posted: $0.0,
        status: 200,
        headers: Headers(),
        body: Array($0.1.utf8)
      )
    }
    let transport = Transport.replaying(Recording(exchanges + [whole]))
    let response = try await transport.send(.post(url, body: body), Transport.Extras())
    #expect(String(decoding: response.body, as: UTF8.self) == answer)
  }

  @Test(
    "does not invent what was not recorded",
    arguments: [
      (.post(url, body: "{}"), FetchError.Problem.notRecorded),
      (FetchRequest(url + "?b"), FetchError.Problem.notRecorded),
      (FetchRequest(url, method: .head), .notRecorded),
      (FetchRequest(url, limit: 9), .tooLarge(limit: 9)),
    ]
  )
  func refuses(request: FetchRequest, problem: FetchError.Problem) async {
    let transport = Transport.replaying(Recording([whole]))
    await #expect(throws: FetchError(problem, url: request.url)) {
      try await transport.send(request, Transport.Extras())
    }
  }

  @Test("of a recorded audit gives the same answers and the same failures")
  func repeatsWhatWasRecorded() async throws {
    let date = ("Date", "Mon, 23 Nov 2026 04:26:00 GMT")
    let broken = "https://hub.example/broken"
    let secret = [date, ("Set-Cookie", "session=1"), ("Content-Encoding", "gzip")]
    let host = ScriptedHost([
      url: [.to("/b")],
      "https://hub.example/b": [.status(503), .status(200, secret)],
      broken: [.fault(.timedOut(seconds: 20))],
    ])
    let recorder = ExchangeRecorder()
    var policy = FetchPolicy.replay
    policy.tokens = ["hub.example": "hf_1"]
    let live = Fetcher.polite(over: host.transport.recording(into: recorder), policy: policy)
    let first = try await live.fetch(FetchRequest(url))
    await #expect(throws: FetchError.self) { try await live.fetch(FetchRequest(broken)) }

    let recording = await recorder.recording
    let text = recording.exchanges.map { String(decoding: $0.bytes(), as: UTF8.self) }.joined()
    #expect(!text.contains("hf_1"))
    #expect(!text.contains("session"))
    let replay = Fetcher.polite(over: .replaying(recording), policy: .replay)
    var again = try await replay.fetch(FetchRequest(url))
    #expect(again.at == "2026-11-23T04:26:00Z")
    again.at = nil
    var expected = first
    expected.headers = Headers([date])
    #expect(again == expected)
    await #expect(throws: FetchError(.timedOut(seconds: 20), url: broken)) {
      try await replay.fetch(FetchRequest(broken))
    }
  }

  static let limits: [(how: String, fields: [(String, String)], at: String?)] = [
    (
      "a date",
      [
        ("Date", "Mon, 23 Nov 2026 04:26:00 GMT"),
        ("Retry-After", "Mon, 23 Nov 2026 04:27:00 GMT"),
      ], "2026-11-23T04:26:00Z"
    ),
    (
      "a date, in an answer without a time",
      [("Retry-After", "Mon, 23 Nov 2026 04:27:00 GMT")], "2026-11-23T04:26:00Z"
    ),
    (
      "the time of a reset",
      [("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "1795408020")],
      "2026-11-23T04:26:00Z"
    ),
  ]

  @Test("says of a limit what the audit said", arguments: limits)
  func repeatsLimits(_ row: (how: String, fields: [(String, String)], at: String?)) async throws {
    let limited = FetchResponse(url: url, status: 429, headers: Headers(row.fields), at: row.at)
    let recorder = ExchangeRecorder()
    let transport = ScriptedHost([url: [.success(limited)]]).transport.recording(into: recorder)
    let live = Fetcher.polite(over: transport, policy: .replay)
    let expected = FetchError(.rateLimited(seconds: 60), url: url)
    await #expect(throws: expected) { try await live.fetch(FetchRequest(url)) }
    let replay = Fetcher.polite(over: .replaying(await recorder.recording), policy: .replay)
    await #expect(throws: expected) { try await replay.fetch(FetchRequest(url)) }
  }
}
