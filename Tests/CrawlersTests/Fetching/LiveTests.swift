// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import FaultServer
import Foundation
import Testing

@testable import Crawlers

private let clock = Date(timeIntervalSince1970: 1_795_407_960)

private func settings(_ adjust: (inout CurlSettings) -> Void = { _ in }) -> CurlSettings {
  var settings = CurlSettings(userAgent: "candor/test", now: { clock })
  adjust(&settings)
  return settings
}

private let loopback = Transport.Extras(allowedHosts: ["127.0.0.1"])

/// 4 MB of zeros, gzipped twice over by hand-written deflate: 4 KB that become 4 MB.
private let gzipBomb: [UInt8] = {
  let head: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]
  // One fixed-Huffman block: a zero, then copies of 258 bytes at distance 1, 9 + 7 bits each.
  var bits: [UInt8] = [1, 1, 0] + [0, 0, 1, 1, 0, 0, 0, 0]
  for _ in 0..<16_000 { bits += [1, 1, 0, 0, 0, 1, 0, 1] + [0, 0, 0, 0, 0] }
  return head
    + stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<min(start + 8, bits.count)].enumerated().reduce(0) {
        $0 | $1.element << $1.offset
      }
    }
}()

/// "hello, hello, hello", packed.
private let packed: [UInt8] = [
  0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xcb, 0x48, 0xcd, 0xc9,
  0xc9, 0xd7, 0x51, 0xc8, 0x40, 0xa2, 0xb8, 0x00, 0xe7, 0x42, 0x6e, 0x52, 0x14, 0x00,
  0x00, 0x00,
]

private func sent(_ body: some Sequence<UInt8>, status: String = "200 OK") -> FaultAnswer {
  let body = Array(body)
  let head =
    "HTTP/1.1 \(status)\r\nContent-Encoding: gzip\r\nContent-Length: \(body.count)\r\n\r\n"
  return FaultAnswer(bytes: Array(head.utf8) + body, end: .keepAlive)
}

@Suite("The live transport", .timeLimit(.minutes(1)))
struct LiveTests {
  @Test("gives a sound answer whole, with the clock where the host has none")
  func answers() async throws {
    try await FaultServer.serving({ _, _ in .answer(200, [("ETag", "\"1\"")], "hello") }) {
      server in
      let request = FetchRequest(
        server.url("/a?b"),
        accept: "text/plain",
        range: 0...7,
        knownTag: "\"0\""
      )
      var extras = loopback
      extras.authorization = "Bearer hf_1"
      let response = try await Transport.live(settings()).send(request, extras)
      #expect(
        response
          == FetchResponse(
            url: server.url("/a?b"),
            status: 200,
            headers: Headers([("ETag", "\"1\""), ("Content-Length", "5")]),
            body: Array("hello".utf8),
            at: "2026-11-23T04:26:00Z",
            sentToken: true
          )
      )
      #expect(
        await server.heads.all.map { Set($0.split(separator: "\r\n").map(String.init)) } == [
          [
            "GET /a?b HTTP/1.1", "Host: 127.0.0.1:\(server.port)", "User-Agent: candor/test",
            "Accept: text/plain", "Range: bytes=0-7", "If-None-Match: \"0\"",
            "Accept-Encoding: identity", "Authorization: Bearer hf_1",
          ]
        ]
      )
    }
  }

  @Test(
    "tells faults apart",
    arguments: [
      (
        "a body slower than the deadline",
        FaultAnswer("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nslow", end: .stall),
        .timedOut(seconds: 1)
      ),
      ("silence", FaultAnswer("", end: .stall), .timedOut(seconds: 1)),
      (
        "a body that breaks off", FaultAnswer("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\ncut"),
        .truncated(detail: "Transferred a partial file")
      ),
      (
        "a chunk that breaks off",
        FaultAnswer("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\ncut"),
        .truncated(detail: "Transferred a partial file")
      ),
      (
        "no answer", FaultAnswer(""),
        .truncated(detail: "Server returned nothing (no headers, no data)")
      ),
      (
        "a reset", FaultAnswer("", end: .reset),
        .truncated(detail: "Failure when receiving data from the peer")
      ),
      ("garbage", FaultAnswer("\u{1}\u{2}garbage"), .unreadable(what: "Unsupported protocol")),
      (
        "an announced length over the limit",
        FaultAnswer("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n", end: .stall),
        .tooLarge(limit: 1000)
      ),
      (
        "an unannounced length over the limit",
        FaultAnswer("HTTP/1.1 200 OK\r\n\r\n" + String(repeating: "x", count: 1001), end: .stall),
        .tooLarge(limit: 1000)
      ),
      (
        "a header without end",
        FaultAnswer("HTTP/1.1 200 OK\r\n" + String(repeating: "A: bbbbbbbb\r\n", count: 10_000)),
        .tooLarge(limit: 65536)
      ),
      (
        "gzip that grows a thousandfold",
        FaultAnswer(
          bytes: Array("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".utf8)
            + gzipBomb.prefix(900),
          end: .stall
        ),
        .tooLarge(limit: 1000)
      ),
      (
        "broken gzip",
        FaultAnswer("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nno gzip at all"),
        .unreadable(what: "the gzip data is damaged")
      ),
      (
        "gzip that holds nothing, for ever",
        FaultAnswer(
          bytes: Array("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".utf8)
            + gzipBomb.prefix(10) + (0..<5 * 20_000).map { $0 % 5 > 2 ? 0xFF : 0 },
          end: .stall
        ),
        .tooLarge(limit: 1000)
      ),
      (
        "a packing that was not asked for",
        FaultAnswer("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nbrotli"),
        .unreadable(what: "packed as br, which was not asked for")
      ),
    ] as [(String, FaultAnswer, FetchError.Problem)]
  )
  func faults(_ what: String, answer: FaultAnswer, problem: FetchError.Problem) async throws {
    try await FaultServer.serving({ _, _ in answer }) { server in
      // Only what is to time out has little time, so that a busy machine changes nothing.
      let isSlow = problem == .timedOut(seconds: 1)
      let transport = Transport.live(
        settings { $0.deadline = isSlow ? .milliseconds(400) : .seconds(50) }
      )
      let request = FetchRequest(server.url("/"), limit: 1000)
      await #expect(throws: FetchError(problem, url: request.url), "\(what)") {
        try await transport.send(request, loopback)
      }
    }
  }

  @Test("takes a packed body for whole only when its packing has come to its end")
  func packedBodies() async throws {
    try await FaultServer.serving({ target, _ in
      sent(packed.prefix(Int(target.dropFirst()) ?? packed.count))
    }) { server in
      let transport = Transport.live(settings())
      for length in 1..<packed.count {
        let url = server.url("/\(length)")
        let cut = FetchError.Problem.truncated(detail: "the gzip data is cut off before its end")
        await #expect(throws: FetchError(cut, url: url), "\(length) bytes") {
          try await transport.send(FetchRequest(url), loopback)
        }
      }
      let whole = try await transport.send(FetchRequest(server.url("/whole")), loopback)
      #expect(String(decoding: whole.body, as: UTF8.self) == "hello, hello, hello\n")
      #expect(await server.heads.all.allSatisfy { $0.contains("Accept-Encoding: gzip\r\n") })
      let empty = try await transport.send(FetchRequest(server.url("/0")), loopback)
      #expect(empty.body.isEmpty)
    }
  }

  @Test("keeps the status of an error whose page cannot be unpacked")
  func packedErrors() async throws {
    let pages = ["/cut": Array(packed.dropLast(9)), "/other": Array("no gzip at all".utf8)]
    try await FaultServer.serving({ target, _ in
      sent(pages[target] ?? [], status: "404 Not Found")
    }) { server in
      for path in pages.keys {
        let request = FetchRequest(server.url(path))
        let response = try await Transport.live(settings()).send(request, loopback)
        #expect(response.status == 404)
      }
    }
  }

  @Test("cuts an answer at the limit where a beginning suffices")
  func cutsBeginnings() async throws {
    let file = String(repeating: "x", count: 300_000)
    try await FaultServer.serving({ _, _ in .answer(200, [], file) }) { server in
      var request = FetchRequest(server.url("/"), limit: 1000)
      request.prefixSuffices = true
      let response = try await Transport.live(settings()).send(request, loopback)
      #expect(response.status == 200)
      #expect(response.body.count == 1000)
      #expect(response.isCut)
    }
  }

  @Test("keeps the status of an error whose page is over the limit")
  func cutsErrorPages() async throws {
    let page = String(repeating: "x", count: 100_000)
    try await FaultServer.serving({ _, _ in .answer(404, [], page) }) { server in
      let request = FetchRequest(server.url("/"), limit: 1000)
      let response = try await Transport.live(settings()).send(request, loopback)
      #expect(response.status == 404)
      #expect(response.body.count == 65536)
    }
  }

  @Test(
    "never reaches a host that is not allowed",
    arguments: [
      ("http://127.0.0.1", "http, not https"), ("https://127.0.0.1", "port PORT, not 443"),
    ]
  )
  func refuses(origin: String, detail: String) async throws {
    try await FaultServer.serving({ _, _ in .answer(200) }) { server in
      let url = "\(origin):\(server.port)/"
      let problem = FetchError.Problem.refusedAddress(
        detail: detail.replacing("PORT", with: "\(server.port)")
      )
      await #expect(throws: FetchError(problem, url: url)) {
        try await Transport.live(settings()).send(FetchRequest(url), Transport.Extras())
      }
      #expect(await server.heads.all.isEmpty)
    }
  }

  @Test(
    "refuses addresses by their text",
    arguments: [
      ("https://127.0.0.1/", "loopback"), ("https://[::1]/", "loopback"),
      ("https://localhost/", "loopback"), ("https://2130706433/", "loopback"),
      ("https://169.254.169.254/", "link-local"), ("https://10.0.0.1/", "private"),
      ("file:///etc/passwd", "not an http or https address"),
    ]
  )
  func refusesText(url: String, detail: String) async {
    await #expect(throws: FetchError(.refusedAddress(detail: detail), url: url)) {
      try await Transport.live(settings()).send(FetchRequest(url), Transport.Extras())
    }
  }

  @Test("follows no redirect itself, and the fetcher ends a loop of them")
  func endsLoops() async throws {
    try await FaultServer.serving({ _, _ in .answer(302, [("Location", "/again")]) }) { server in
      var policy = FetchPolicy.replay
      policy.allowedHosts = ["127.0.0.1"]
      let fetcher = Fetcher.polite(over: .live(settings()), policy: policy)
      let url = server.url("/")
      await #expect(
        throws: FetchError(.badRedirect(detail: "more than 8 in a row"), url: url)
      ) { try await fetcher.fetch(FetchRequest(url)) }
      #expect(await server.heads.all.count == 9)
    }
  }

  @Test("sends mapped hosts elsewhere and speaks of them as they were asked")
  func mapsHosts() async throws {
    try await FaultServer.serving({ target, server in
      target == "/hf/a"
        ? .answer(307, [("Location", server.url("/hf/b"))]) : .answer(200, [], target)
    }) { server in
      let map = try HostMap(parsing: ["hub.example=\(server.url("/hf"))"])
      let transport = Transport.live(settings { $0.hostMap = map })
      let fetcher = Fetcher.polite(over: transport, policy: .replay)
      let response = try await fetcher.fetch(FetchRequest("https://hub.example/a"))
      #expect(response.url == "https://hub.example/b")
      #expect(response.hops.map(\.headers)[0]["Location"] == "https://hub.example/b")
      #expect(response.body == Array("/hf/b".utf8))
    }
  }

  @Test("stops a transfer whose task is cancelled")
  func cancels() async throws {
    try await FaultServer.serving({ _, _ in FaultAnswer("", end: .stall) }) { server in
      let transport = Transport.live(settings { $0.deadline = .seconds(50) })
      let url = server.url("/")
      let outcome = await withTaskGroup(of: FetchError?.self) { group in
        group.addTask {
          do throws(FetchError) {
            _ = try await transport.send(FetchRequest(url), loopback)
            return nil
          } catch {
            return error
          }
        }
        while await server.heads.all.isEmpty { await Task.yield() }
        group.cancelAll()
        return await group.next() ?? nil
      }
      #expect(outcome == FetchError(.unreachable(detail: "cancelled"), url: url))
    }
  }

  @Test("carries many requests at once and keeps them apart")
  func carriesMany() async throws {
    try await FaultServer.serving({ target, _ in .answer(200, [], target) }) { server in
      let transport = Transport.live(settings())
      try await withThrowingTaskGroup(of: Bool.self) { group in
        for index in 0..<200 {
          group.addTask {
            let request = FetchRequest(server.url("/\(index)"))
            let response = try await transport.send(request, loopback)
            return response.body == Array("/\(index)".utf8)
          }
        }
        for try await isOwn in group { #expect(isOwn) }
      }
    }
  }
}
