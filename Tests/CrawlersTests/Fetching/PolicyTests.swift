// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Testing

@testable import Crawlers

/// What became of a request, in words that a table can hold.
private struct Outcome: Hashable {
  var status: Int?
  var problem: FetchError.Problem?
  var sent: [String]
  var waits: [Duration] = []
}

private let hub = "https://hub.example/a"

/// 2026-11-23T04:26:00Z, for hosts that give dates.
private let now = Date(timeIntervalSince1970: 1_795_407_960)

private func outcome(
  _ script: [String: [ScriptedHost.Answer]],
  _ adjust: (inout FetchPolicy) -> Void = { _ in }
) async -> Outcome {
  let host = ScriptedHost(script)
  var policy = FetchPolicy(sleep: { await host.note($0) }, chance: { 0 }, now: { now })
  policy.tokens = ["hub.example": "hf_1"]
  adjust(&policy)
  let fetcher = Fetcher.polite(over: host.transport, policy: policy)
  let sent: @Sendable () async -> [String] = {
    await host.sent.map { $0.authorization == nil ? $0.url : "\($0.url) with token" }
  }
  do throws(FetchError) {
    let response = try await fetcher.fetch(FetchRequest(hub))
    return Outcome(status: response.status, sent: await sent(), waits: await host.waits)
  } catch {
    return Outcome(problem: error.problem, sent: await sent(), waits: await host.waits)
  }
}

@Suite("A polite fetcher")
struct PolicyTests {
  @Test(
    "follows redirects and keeps its token at home",
    arguments: [
      (
        "relative, on the same host", ["/b"], 200,
        ["\(hub) with token", "https://hub.example/b with token"]
      ),
      (
        "to another host", ["https://cdn.example/x"], 200,
        ["\(hub) with token", "https://cdn.example/x"]
      ),
      (
        "away and back: the token stays dropped",
        ["https://cdn.example/x", "https://hub.example/c"], 200,
        ["\(hub) with token", "https://cdn.example/x", "https://hub.example/c"]
      ),
      (
        "to another port of the host", ["https://hub.example:8443/x"], 200,
        ["\(hub) with token", "https://hub.example:8443/x"]
      ),
      (
        "to a host with the name in front", ["https://hub.example.evil.example/"], 200,
        ["\(hub) with token", "https://hub.example.evil.example/"]
      ),
      (
        "without a scheme", ["//cdn.example/x"], 200,
        ["\(hub) with token", "https://cdn.example/x"]
      ),
    ]
  )
  func followsRedirects(_ how: String, locations: [String], status: Int, sent: [String]) async {
    var script: [String: [ScriptedHost.Answer]] = [:]
    var at = hub
    for location in locations {
      script[at] = [.to(location)]
      at = WebAddress(location, relativeTo: WebAddress(hub))?.text ?? location
    }
    script[at] = [.status(200)]
    #expect(await outcome(script) == Outcome(status: status, sent: sent), "\(how)")
  }

  @Test(
    "refuses redirects",
    arguments: [
      ("http://hub.example/b", "from https to http://hub.example/b"),
      ("ftp://hub.example/b", "'ftp://hub.example/b' is no http or https address"),
      ("file:///etc/passwd", "'file:///etc/passwd' is no http or https address"),
      ("javascript:alert(1)", "'javascript:alert(1)' is no http or https address"),
      (
        "https://user:secret@hub.example/",
        "'https://user:secret@hub.example/' is no http or https address"
      ),
      ("https://", "'https://' is no http or https address"),
    ]
  )
  func refusesRedirects(to location: String, because detail: String) async {
    #expect(
      await outcome([hub: [.to(location)]])
        == Outcome(problem: .badRedirect(detail: detail), sent: ["\(hub) with token"])
    )
  }

  @Test(
    "follows what a host with hosts of its own sends to these, or to the operator's",
    arguments: [
      (["https://cas-bridge.xethub.hf.co/x"], nil),
      (["https://cdn-lfs.huggingface.co/x"], nil),
      (["https://files.example/x"], "files.example"),
      (["https://hf.co.evil.example/x"], "hf.co.evil.example"),
      (["https://cdn.hf.co/x", "https://files.example/y"], "files.example"),
      (["https://allowed.example/x"], nil),
      (["https://mapped.example/x"], nil),
    ] as [([String], String?)]
  )
  func keepsToScopes(_ locations: [String], refused: String?) async {
    let start = "https://huggingface.co/acme/tiny/resolve/main/model.safetensors"
    var script: [String: [ScriptedHost.Answer]] = [hub: [.to(start)]]
    var at = start
    for location in locations {
      script[at] = [.to(location)]
      at = location
    }
    script[at] = [.status(200)]
    let met = await outcome(script) {
      $0.allowedHosts = ["allowed.example"]
      $0.mappedHosts = ["mapped.example"]
    }
    let all = [start] + locations
    let problem = refused.map {
      FetchError.Problem.badRedirect(detail: "to \($0), which is none of its host's own")
    }
    #expect(met.problem == problem)
    #expect(met.status == (refused == nil ? 200 : nil))
    #expect(met.sent == ["\(hub) with token"] + (refused == nil ? all : all.dropLast()))
  }

  @Test("ends a loop of redirects after eight")
  func endsLoops() async {
    #expect(
      await outcome([hub: [.to(hub)]])
        == Outcome(
          problem: .badRedirect(detail: "more than 8 in a row"),
          sent: Array(repeating: "\(hub) with token", count: 9)
        )
    )
  }

  @Test("posts to its address alone, without a token, and again with the same body")
  func posts() async throws {
    let host = ScriptedHost([
      hub: [.status(503), .to("https://cdn.example/x", status: 307)],
      "https://cdn.example/x": [.status(200)],
    ])
    var policy = FetchPolicy.replay
    policy.tokens = ["hub.example": "hf_1"]
    let fetcher = Fetcher.polite(over: host.transport, policy: policy)
    let response = try await fetcher.fetch(.post(hub, body: "{}"))
    #expect(response.status == 307)
    let sent = ScriptedHost.Sent(url: hub, authorization: nil, body: "{}")
    #expect(await host.sent == [sent, sent])
  }

  @Test("goes to http where the operator allows the host")
  func allowsDowngrade() async {
    let there = "http://127.0.0.1:8080/x"
    let script: [String: [ScriptedHost.Answer]] = [hub: [.to(there)], there: [.status(200)]]
    #expect(
      await outcome(script) { $0.allowedHosts = ["127.0.0.1"] }
        == Outcome(status: 200, sent: ["\(hub) with token", there])
    )
  }

  @Test(
    "goes on to a mirror from a mapped host alone",
    arguments: [
      ([hub, "http://127.0.0.1:8080/x"], true),
      ([hub, "http://127.0.0.1:8080/x", "http://127.0.0.1:9/y"], true),
      ([hub, "http://127.0.0.2:8080/x"], false),
      (["https://other.example/", "http://127.0.0.1:8080/x"], false),
    ]
  )
  func mirrors(_ way: [String], isFollowed: Bool) async throws {
    var script = [way[way.count - 1]: [ScriptedHost.Answer.status(200)]]
    for (from, to) in zip(way, way.dropFirst()) { script[from] = [.to(to)] }
    let host = ScriptedHost(script)
    var policy = FetchPolicy.replay
    (policy.mappedHosts, policy.mirrors) = (["hub.example"], ["127.0.0.1"])
    let fetcher = Fetcher.polite(over: host.transport, policy: policy)
    let status = try? await fetcher.fetch(FetchRequest(way[0])).status
    #expect(status == (isFollowed ? 200 : nil))
    #expect(await host.sent.map(\.url) == (isFollowed ? way : [way[0]]))
  }

  @Test("keeps every hop with its fields")
  func keepsHops() async throws {
    let linked = [("Location", "https://cdn.example/x"), ("X-Linked-Size", "7")]
    let host = ScriptedHost([hub: [.status(302, linked)], "https://cdn.example/x": [.status(200)]])
    let log = RequestLog()
    let fetcher = Fetcher.polite(over: host.transport, policy: .replay, log: log)
    let response = try await fetcher.fetch(FetchRequest(hub, purpose: "the card"))
    #expect(
      response
        == FetchResponse(
          url: "https://cdn.example/x",
          status: 200,
          hops: [.init(url: hub, status: 302, headers: Headers(linked))]
        )
    )
    #expect(
      await log.entries.map(\.hops) == [[hub]]
    )
  }

  @Test(
    "waits as the host asks",
    arguments: [
      ("no word on it", 429, [], [1.0, 2.0]),
      ("seconds", 429, [("Retry-After", "3")], [3, 3]),
      ("a date", 429, [("Retry-After", "Mon, 23 Nov 2026 04:26:05 GMT")], [5, 5]),
      ("a date gone by", 503, [("Retry-After", "Mon, 23 Nov 2026 04:20:00 GMT")], [0, 0]),
      ("nothing left", 429, [("RateLimit", "\"api\";r=0;t=2")], [2, 2]),
      (
        "some left, so another field speaks", 429,
        [("RateLimit", "\"api\";r=9;t=200"), ("Retry-After", "4")], [4, 4]
      ),
      (
        "as GitHub says it", 403,
        [("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "1795407967")], [7, 7]
      ),
      ("nonsense", 503, [("Retry-After", "-5"), ("RateLimit", ";;r=;t")], [1, 2]),
    ] as [(String, Int, [(String, String)], [Double])]
  )
  func waits(_ how: String, status: Int, fields: [(String, String)], seconds: [Double]) async {
    let limited = ScriptedHost.Answer.status(status, fields)
    let script = [hub: [limited, limited, .status(200)]]
    #expect(
      await outcome(script) { $0.tokens = [:] }
        == Outcome(
          status: 200,
          sent: [hub, hub, hub],
          waits: seconds.map { Duration.seconds($0) }
        ),
      "\(how)"
    )
  }

  @Test(
    "does not wait too long or for ever",
    arguments: [
      (429, [("Retry-After", "11")], nil, .rateLimited(seconds: 11), 1),
      (429, [("RateLimit", "\"api\";r=0;t=290")], nil, .rateLimited(seconds: 290), 1),
      (429, [], nil, .rateLimited(seconds: nil), 3),
      (403, [("Retry-After", "60")], nil, .rateLimited(seconds: 60), 1),
      (503, [("Retry-After", "3600")], 503, nil, 1),
      (502, [], 502, nil, 3),
      (403, [], 403, nil, 1),
      (404, [], 404, nil, 1),
      (304, [], 304, nil, 1),
      (302, [], 302, nil, 1),
    ] as [(Int, [(String, String)], Int?, FetchError.Problem?, Int)]
  )
  func givesUp(
    status: Int,
    fields: [(String, String)],
    answer: Int?,
    problem: FetchError.Problem?,
    requests: Int
  ) async {
    let outcome = await outcome([hub: [.status(status, fields)]]) { $0.tokens = [:] }
    #expect(
      outcome
        == Outcome(
          status: answer,
          problem: problem,
          sent: Array(repeating: hub, count: requests),
          waits: requests == 3 ? [.seconds(1), .seconds(2)] : []
        )
    )
  }

  @Test(
    "asks again after a broken connection only",
    arguments: [
      (.truncated(detail: "reset"), 2), (.unreachable(detail: "refused"), 2),
      (.timedOut(seconds: 20), 1), (.insecure(detail: "expired"), 1), (.tooLarge(limit: 9), 1),
      (.refusedAddress(detail: "loopback"), 1),
    ] as [(FetchError.Problem, Int)]
  )
  func retriesFaults(problem: FetchError.Problem, requests: Int) async {
    let outcome = await outcome([hub: [.fault(problem), .status(200)]]) { $0.tokens = [:] }
    #expect(outcome.sent.count == requests)
    #expect(outcome.problem == (requests == 1 ? problem : nil))
  }

  @Test("asks a host that accepts no connection twice, and then nothing more")
  func skipsRefusingHosts() async throws {
    let refused = FetchError.Problem.unreachable(detail: "refused")
    let other = "https://other.example/"
    let host = ScriptedHost([
      hub: [.fault(refused)], "https://hub.example/b": [.status(200)], other: [.status(200)],
    ])
    let policy = FetchPolicy(sleep: { await host.note($0) }, chance: { 0 }, now: { now })
    let recorder = ExchangeRecorder()
    let live = Fetcher.polite(over: host.transport.recording(into: recorder), policy: policy)
    let replay = Fetcher.polite(
      over: Transport { request, extras throws(FetchError) in
        try await Transport.replaying(recorder.recording).send(request, extras)
      },
      policy: .replay
    )
    for fetcher in [live, replay] {
      for url in [hub, "https://hub.example/b", hub] {
        let error = await #expect(throws: FetchError.self) {
          try await fetcher.fetch(FetchRequest(url))
        }
        #expect(error?.problem == refused)
      }
      #expect(try await fetcher.fetch(FetchRequest(other)).status == 200)
    }
    #expect(await host.sent.map(\.url) == [hub, hub, other])
    #expect(await host.waits == [.seconds(1)])
  }

  @Test(
    "asks without the token where the host does not take it",
    arguments: [
      ("rejected", 401, [], 200), ("refused", 403, [], 200),
      ("a gate", 403, [("X-Error-Code", "GatedRepo")], 403),
      ("a limit", 403, [("X-RateLimit-Remaining", "0")], 403),
      ("not there", 404, [], 404),
    ] as [(String, Int, [(String, String)], Int)]
  )
  func dropsRejectedToken(
    _ how: String,
    first: Int,
    fields: [(String, String)],
    last: Int
  ) async {
    let outcome = await outcome([hub: [.status(first, fields), .status(200)]])
    let sent = ["\(hub) with token"] + (last == first ? [] : [hub])
    #expect(outcome == Outcome(status: last, sent: sent), "\(how)")
  }

  @Test(
    "spends one of its budget a request, nothing on a host's own redirects",
    arguments: [
      ("/b", 1, 200, nil), ("https://cdn.example/x", 2, 200, nil),
      ("https://cdn.example/x", 1, nil, .overBudget(limit: 1)),
      ("/b", 0, nil, .overBudget(limit: 0)),
    ] as [(String, Int, Int?, FetchError.Problem?)]
  )
  func keepsToBudget(
    location: String,
    budget: Int,
    status: Int?,
    problem: FetchError.Problem?
  ) async {
    let script: [String: [ScriptedHost.Answer]] = [
      hub: [.to(location)], "https://hub.example/b": [.status(200)],
      "https://cdn.example/x": [.status(200)],
    ]
    let outcome = await outcome(script) { $0.budget = budget }
    #expect(outcome.status == status)
    #expect(outcome.problem == problem)
  }

  @Test("has at most so many requests at once at one host, and lets others pass")
  func limitsInFlight() async throws {
    let gate = CountingGate(opensAt: 3)
    let transport = Transport { request, _ throws(FetchError) in
      await gate.pass(request.url.contains("slow.example"))
      return FetchResponse(url: request.url, status: 200)
    }
    var policy = FetchPolicy.replay
    policy.inFlightPerHost = 2
    let fetcher = Fetcher.polite(over: transport, policy: policy)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<20 {
        group.addTask { _ = try await fetcher.fetch(FetchRequest("https://slow.example/\(index)")) }
      }
      // The slow host answers nothing until this other one has.
      group.addTask { _ = try await fetcher.fetch(FetchRequest("https://quick.example/")) }
      try await group.waitForAll()
    }
    #expect(await gate.most == 2)
  }
}

/// Holds those it counts until as many have come as it waits for, and keeps the most at once.
private actor CountingGate {
  private let opensAt: Int
  private var seen = 0
  private var inside = 0
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private(set) var most = 0

  init(opensAt: Int) {
    self.opensAt = opensAt
  }

  func pass(_ counts: Bool) async {
    seen += 1
    if counts {
      inside += 1
      most = max(most, inside)
    }
    if seen < opensAt {
      await withCheckedContinuation { waiting.append($0) }
    } else {
      for continuation in waiting { continuation.resume() }
      waiting = []
    }
    if counts { inside -= 1 }
  }
}
